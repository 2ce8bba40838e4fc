using System.Globalization;
using System.Numerics;

namespace KubeCodegen.Json;

/// <summary>A JSON number in the one form that all of its spellings have: digits without zeros at the ends, and where the point is.</summary>
internal readonly record struct NumberText(bool IsNegative, string Digits, BigInteger Exponent)
{
    public static NumberText Of(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        var mantissa = (e < 0 ? text : text[..e]).TrimStart('-');
        var exponent = e < 0 ? BigInteger.Zero : BigInteger.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        significant = significant.TrimStart('0');
        return significant.Length == 0 ? new(false, "", 0) : new(text[0] == '-', significant, exponent);
    }
}
