using System.Globalization;
using System.Text;

namespace KubeCodegen.Json;

/// <summary>Durations as Go writes them and <c>metav1.Duration</c> has them on the wire: <c>1h2m3.5s</c>, <c>300ms</c>. Go counts nanoseconds, .NET counts hundreds of them.</summary>
public static class GoDuration
{
    private static readonly (string Unit, decimal Ticks)[] Units =
    [
        ("ns", 0.01m), ("us", 10m), ("µs", 10m), ("μs", 10m), ("ms", TimeSpan.TicksPerMillisecond),
        ("s", TimeSpan.TicksPerSecond), ("m", TimeSpan.TicksPerMinute), ("h", TimeSpan.TicksPerHour),
    ];

    /// <summary>Reads a duration; what is finer than 100 ns is cut off.</summary>
    /// <returns>False when Go's <c>time.ParseDuration</c> would refuse the text, or when it is out of the range of <see cref="TimeSpan"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan duration)
    {
        duration = default;
        var isNegative = text is ['-', ..];
        var rest = text is ['-' or '+', ..] ? text[1..] : text;
        if (rest is "0")
        {
            return true;
        }

        var ticks = 0m;
        if (rest.IsEmpty)
        {
            return false;
        }

        while (!rest.IsEmpty)
        {
            if (!TryReadPart(ref rest, out var part))
            {
                return false;
            }

            ticks += part;
        }

        if (ticks > long.MaxValue)
        {
            return false;
        }

        duration = TimeSpan.FromTicks(isNegative ? -(long)ticks : (long)ticks);
        return true;
    }

    /// <summary>Writes a duration as Go's <c>Duration.String</c> does.</summary>
    public static string Format(TimeSpan duration)
    {
        var ticks = (ulong)Math.Abs((decimal)duration.Ticks);
        var sign = duration.Ticks < 0 ? "-" : "";
        return sign + ticks switch
        {
            0 => "0s",
            < TimeSpan.TicksPerMicrosecond => $"{ticks * 100}ns",
            < TimeSpan.TicksPerMillisecond => Fraction(ticks, TimeSpan.TicksPerMicrosecond) + "µs",
            < TimeSpan.TicksPerSecond => Fraction(ticks, TimeSpan.TicksPerMillisecond) + "ms",
            _ => Clock(ticks),
        };
    }

    private static string Clock(ulong ticks)
    {
        var text = new StringBuilder();
        if (ticks >= TimeSpan.TicksPerHour)
        {
            text.Append(CultureInfo.InvariantCulture, $"{ticks / TimeSpan.TicksPerHour}h");
        }

        if (ticks >= TimeSpan.TicksPerMinute)
        {
            text.Append(CultureInfo.InvariantCulture, $"{ticks % TimeSpan.TicksPerHour / TimeSpan.TicksPerMinute}m");
        }

        return text.Append(Fraction(ticks % TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond)).Append('s').ToString();
    }

    private static string Fraction(ulong ticks, long unit) =>
        ((decimal)ticks / unit).ToString("0.#######", CultureInfo.InvariantCulture);

    private static bool TryReadPart(ref ReadOnlySpan<char> rest, out decimal ticks)
    {
        ticks = 0;
        var number = rest[..End(rest, static c => char.IsAsciiDigit(c) || c == '.')];
        rest = rest[number.Length..];
        var unit = rest[..End(rest, static c => !char.IsAsciiDigit(c) && c != '.')];
        rest = rest[unit.Length..];
        if (number is "." || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        foreach (var (name, size) in Units)
        {
            if (unit.SequenceEqual(name) && value <= long.MaxValue / size)
            {
                ticks = value * size;
                return true;
            }
        }

        return false;
    }

    private static int End(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var end = 0;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }
}
