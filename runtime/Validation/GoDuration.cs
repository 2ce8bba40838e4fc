using System.Globalization;
using System.Text.RegularExpressions;

namespace KubeCodegen.Validation;

/// <summary>Spans of time as Go writes them, which is how they stand in annotations and ConfigMaps: <c>300ms</c>, <c>1.5h</c>, <c>2h45m</c>.</summary>
public static partial class GoDuration
{
    private static readonly Dictionary<string, decimal> Ticks = new(StringComparer.Ordinal)
    {
        ["ns"] = 0.01m, ["us"] = TimeSpan.TicksPerMicrosecond, ["µs"] = TimeSpan.TicksPerMicrosecond, ["μs"] = TimeSpan.TicksPerMicrosecond,
        ["ms"] = TimeSpan.TicksPerMillisecond, ["s"] = TimeSpan.TicksPerSecond, ["m"] = TimeSpan.TicksPerMinute, ["h"] = TimeSpan.TicksPerHour,
    };

    /// <summary>Reads a duration as Go's <c>time.ParseDuration</c> does; what is finer than 100 ns is cut off.</summary>
    /// <param name="text">The duration.</param>
    /// <param name="duration">What it is; zero when it is none.</param>
    /// <returns>Whether the text is a duration. The number <c>0</c> needs no unit, all others do.</returns>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        ArgumentNullException.ThrowIfNull(text);
        duration = TimeSpan.Zero;
        var match = Format().Match(text);
        if (!match.Success)
        {
            return text is "0" or "+0" or "-0";
        }

        var total = 0m;
        for (var i = 0; i < match.Groups["number"].Captures.Count; i++)
        {
            if (!decimal.TryParse(match.Groups["number"].Captures[i].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > long.MaxValue)
            {
                return false;
            }

            total += number * Ticks[match.Groups["unit"].Captures[i].Value];
        }

        // Go counts nanoseconds in 64 bits.
        if (total > long.MaxValue / 100)
        {
            return false;
        }

        duration = TimeSpan.FromTicks((long)(text[0] == '-' ? -total : total));
        return true;
    }

    [GeneratedRegex(@"\A[-+]?((?<number>[0-9]+\.?[0-9]*|\.[0-9]+)(?<unit>ns|us|µs|μs|ms|s|m|h))+\z")]
    private static partial Regex Format();
}
