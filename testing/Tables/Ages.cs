using System.Globalization;

namespace KubeCodegen.Testing.Tables;

/// <summary>How long ago something was, as kubectl shows it (apimachinery <c>util/duration</c>).</summary>
internal static class Ages
{
    public static string Since(string? time, DateTimeOffset now) => DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? Of(now - at) : time is null or "" ? "<unknown>" : "<invalid>";

    public static string Of(TimeSpan age)
    {
        var seconds = (long)age.TotalSeconds;
        return seconds switch
        {
            < -1 => "<invalid>",
            < 0 => "0s",
            < 60 * 2 => Text($"{seconds}s"),
            < 60 * 10 => Parts(seconds / 60, "m", seconds % 60, "s"),
            < 60 * 60 * 3 => Text($"{seconds / 60}m"),
            < 60 * 60 * 8 => Parts(seconds / 3600, "h", seconds % 3600 / 60, "m"),
            < 60 * 60 * 48 => Text($"{seconds / 3600}h"),
            < 60L * 60 * 24 * 8 => Parts(seconds / 86400, "d", seconds % 86400 / 3600, "h"),
            < 60L * 60 * 24 * 365 * 2 => Text($"{seconds / 86400}d"),
            < 60L * 60 * 24 * 365 * 8 => Parts(seconds / 86400 / 365, "y", seconds / 86400 % 365, "d"),
            _ => Text($"{seconds / 86400 / 365}y"),
        };
    }

    private static string Parts(long whole, string unit, long rest, string smaller) => rest == 0 ? Text($"{whole}{unit}") : Text($"{whole}{unit}{rest}{smaller}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
