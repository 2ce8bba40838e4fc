using System.Globalization;
using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>Durations as Go writes them, or in words as Scala does (kube-openapi <c>strfmt/duration.go</c>).</summary>
internal static class DurationFormat
{
    /// <summary>Units of Go in nanoseconds.</summary>
    private static readonly Dictionary<string, double> GoUnits = new(StringComparer.Ordinal)
    {
        ["ns"] = 1, ["us"] = 1e3, ["\u00b5s"] = 1e3, ["\u03bcs"] = 1e3, ["ms"] = 1e6, ["s"] = 1e9, ["m"] = 60e9, ["h"] = 3600e9,
    };

    private static readonly string[] Units =
        ["ns", "us", "\u00b5s", "ms", "s", "sec", "m", "min", "h", "hr", "hour", "d", "day", "w", "wk", "week", "nano", "micro", "milli"];

    /// <summary>Units that may go on: <c>days</c>, <c>seconds</c>.</summary>
    private static readonly string[] Stems = ["nano", "micro", "milli", "sec", "min", "hour", "day", "week"];

    private static readonly Regex GoSyntax = new("\\A[+-]?(?:0|(?:(?<n>[0-9]+\\.?[0-9]*|\\.[0-9]+)(?<u>[^0-9.]+))+)\\z", RegexOptions.CultureInvariant);

    private static readonly Regex Part = new("(?<n>[0-9]+)[\\t\\n\\f\\r ]*(?<u>[A-Za-z\u00b5]+)", RegexOptions.CultureInvariant);

    public static bool IsDuration(string text) => IsGoDuration(text) || IsInWords(text);

    private static bool IsGoDuration(string text)
    {
        if (GoSyntax.Match(text) is not { Success: true } match)
        {
            return false;
        }

        var total = 0.0;
        for (var i = 0; i < match.Groups["u"].Captures.Count; i++)
        {
            if (!GoUnits.TryGetValue(match.Groups["u"].Captures[i].Value, out var unit))
            {
                return false;
            }

            total += double.Parse(match.Groups["n"].Captures[i].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * unit;
        }

        return total < 9223372036854775808.0;
    }

    /// <summary>Any part with a unit makes it a duration; the rest is not looked at.</summary>
    private static bool IsInWords(string text)
    {
        var parts = Part.Matches(text).Cast<Match>().ToArray();
        return parts.All(part => long.TryParse(part.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            && parts.Select(part => part.Groups["u"].Value.ToLowerInvariant()).Any(IsUnit);
    }

    private static bool IsUnit(string unit) => Units.Contains(unit) || Stems.Any(stem => unit.StartsWith(stem, StringComparison.Ordinal));
}
