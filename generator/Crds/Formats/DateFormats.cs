using System.Globalization;
using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>Dates and times (kube-openapi <c>strfmt/date.go</c>, <c>time.go</c>).</summary>
internal static class DateFormats
{
    private static readonly Regex Time = new(
        "\\A(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(?:[^\\n][0-9]+)?(?:z|[+-][0-9]{2}:[0-9]{2})\\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex Rfc3339 = new(
        "\\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(?:[.,][0-9]+)?(?:Z|[+-](?<zh>[0-9]{2}):(?<zm>[0-9]{2}))\\z",
        RegexOptions.CultureInvariant);

    public static bool IsDate(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' || Number(text, 0, 4) is not { } year || Number(text, 5, 2) is not { } month || Number(text, 8, 2) is not { } day)
        {
            return false;
        }

        // Go has a year 0, which is a leap year.
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 4 : year, month);
    }

    /// <summary>The zone is not optional; letters may be small. What stands behind a second T is not looked at.</summary>
    public static bool IsDateTime(string text)
    {
        var parts = text.ToLowerInvariant().Split('t');
        return parts.Length >= 2 && IsDate(parts[0]) && Time.Match(parts[1]) is { Success: true } time && HasTime(time);
    }

    /// <summary>As Go's <c>time.Parse(time.RFC3339, …)</c> takes it.</summary>
    public static bool IsRfc3339(string text) =>
        Rfc3339.Match(text) is { Success: true } time
        && IsDate(time.Groups["date"].Value)
        && HasTime(time)
        && (!time.Groups["zh"].Success || (string.CompareOrdinal(time.Groups["zh"].Value, "24") <= 0 && string.CompareOrdinal(time.Groups["zm"].Value, "60") <= 0));

    private static bool HasTime(Match time) =>
        string.CompareOrdinal(time.Groups["h"].Value, "23") <= 0
        && string.CompareOrdinal(time.Groups["m"].Value, "59") <= 0
        && string.CompareOrdinal(time.Groups["s"].Value, "59") <= 0;

    private static int? Number(string text, int start, int length) =>
        int.TryParse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
