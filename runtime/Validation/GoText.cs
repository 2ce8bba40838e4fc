using System.Globalization;
using System.Text;

namespace KubeCodegen.Validation;

/// <summary>Values as Go's <c>fmt</c> prints them, so that messages read as those of Knative and Kubernetes.</summary>
internal static class GoText
{
    public static string Of(object? value) => value switch
    {
        null => "<nil>",
        bool boolean => boolean ? "true" : "false",
        TimeSpan duration => Duration(duration),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>As <c>%q</c> does: what cannot be printed is escaped.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                < ' ' or '\x7f' => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>As <c>time.Duration.String</c> does: <c>1h30m0s</c>, <c>1.5s</c>, <c>300ms</c>, <c>0s</c>.</summary>
    public static string Duration(TimeSpan duration)
    {
        var ticks = Math.Abs((decimal)duration.Ticks);
        var sign = duration < TimeSpan.Zero ? "-" : "";
        if (ticks < TimeSpan.TicksPerSecond)
        {
            return ticks == 0 ? "0s"
                : ticks < TimeSpan.TicksPerMicrosecond ? $"{sign}{Number(ticks * 100)}ns"
                : ticks < TimeSpan.TicksPerMillisecond ? $"{sign}{Number(ticks / TimeSpan.TicksPerMicrosecond)}µs"
                : $"{sign}{Number(ticks / TimeSpan.TicksPerMillisecond)}ms";
        }

        var hours = Math.Floor(ticks / TimeSpan.TicksPerHour);
        var minutes = Math.Floor(ticks % TimeSpan.TicksPerHour / TimeSpan.TicksPerMinute);
        var seconds = ticks % TimeSpan.TicksPerMinute / TimeSpan.TicksPerSecond;
        var text = new StringBuilder(sign);
        _ = hours > 0 ? text.Append(Number(hours)).Append('h') : text;
        _ = hours > 0 || minutes > 0 ? text.Append(Number(minutes)).Append('m') : text;
        return text.Append(Number(seconds)).Append('s').ToString();
    }

    private static string Number(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);
}
