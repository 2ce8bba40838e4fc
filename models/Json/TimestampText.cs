using System.Globalization;

namespace KubeCodegen.Json;

/// <summary>RFC 3339 as Go's tools read and write it.</summary>
internal static class TimestampText
{
    // .NET holds seven digits of a second; the API server takes any number of them, and small letters.
    private const int FractionStart = 19;
    private const int FractionDigits = 7;

    public static bool TryRead(string text, out DateTimeOffset value)
    {
        if (text.Length <= FractionStart)
        {
            value = default;
            return false;
        }

        var end = FractionStart + 1;
        while (text[FractionStart] == '.' && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var (start, zone) = text[FractionStart] == '.' ? (text[..Math.Min(end, FractionStart + 1 + FractionDigits)], text[end..]) : (text[..FractionStart], text[FractionStart..]);
        return DateTimeOffset.TryParseExact(
            (start + zone).ToUpperInvariant(), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    public static string Write(DateTime utc) => utc.ToString(
        utc.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
