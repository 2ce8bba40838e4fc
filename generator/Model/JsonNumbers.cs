using System.Globalization;

namespace KubeCodegen.Generator.Model;

/// <summary>Numbers as JSON writes them, compared by value without going through binary floating point.</summary>
internal static class JsonNumbers
{
    /// <summary>A decimal number: digits without leading or trailing zeros, times ten to the exponent.</summary>
    internal readonly record struct Decimal(bool Negative, string Digits, int Exponent);

    public static Decimal Normalize(string text) =>
        TryNormalize(text, out var number) ? number : new Decimal(false, text, int.MinValue);

    public static bool TryNormalize(string text, out Decimal number)
    {
        number = default;
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        var unsigned = negative ? text.Substring(1) : text;
        var exponentAt = unsigned.IndexOfAny(['e', 'E']);
        var mantissa = exponentAt < 0 ? unsigned : unsigned.Substring(0, exponentAt);
        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(unsigned.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var point = mantissa.IndexOf('.');
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        if (digits.Length == 0 || digits.Any(digit => digit is < '0' or > '9'))
        {
            return false;
        }

        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        digits = digits.TrimStart('0');
        var significant = digits.TrimEnd('0');
        number = significant.Length == 0
            ? new Decimal(false, "", 0)
            : new Decimal(negative, significant, exponent + digits.Length - significant.Length);
        return true;
    }

    /// <summary>Less than zero, zero or more than zero, as <paramref name="left"/> is less than, equal to or more than <paramref name="right"/>.</summary>
    public static int Compare(string left, string right)
    {
        var a = Normalize(left);
        var b = Normalize(right);
        if (a.Digits.Length == 0 || b.Digits.Length == 0 || a.Negative != b.Negative)
        {
            return Sign(a) - Sign(b);
        }

        var magnitude = (a.Digits.Length + a.Exponent).CompareTo(b.Digits.Length + b.Exponent);
        if (magnitude == 0)
        {
            var width = Math.Max(a.Digits.Length, b.Digits.Length);
            magnitude = string.CompareOrdinal(a.Digits.PadRight(width, '0'), b.Digits.PadRight(width, '0'));
        }

        return a.Negative ? -magnitude : magnitude;
    }

    private static int Sign(Decimal number) => number.Digits.Length == 0 ? 0 : number.Negative ? -1 : 1;
}
