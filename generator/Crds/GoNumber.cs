using System.Globalization;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>
/// A number as the API server holds it: an int64 where the text is one, else a float64
/// (sigs.k8s.io/json decodes with integers preserved), so <c>1</c> and <c>1.0</c> are of different types.
/// </summary>
internal readonly record struct GoNumber(bool IsInteger, long Integer, double Float)
{
    public double AsFloat => IsInteger ? Integer : Float;

    public string TypeName => IsInteger ? "integer" : "number";

    public static GoNumber Of(JsonNumber number) =>
        long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? new(true, integer, integer)
            : new(false, 0, FloatOf(number));

    public static double FloatOf(JsonNumber number) =>
        double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : number.Text.StartsWith("-", StringComparison.Ordinal) ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>Truncates as Go converts; out of range Go's result on amd64 is the least int64.</summary>
    public static long Truncate(double value) => value is > -9.3e18 and < 9223372036854775808.0 ? (long)value : long.MinValue;

    /// <summary>As Go's <c>%v</c> prints it: the shortest digits, an exponent from 1e+21 on.</summary>
    public override string ToString() => IsInteger ? Integer.ToString(CultureInfo.InvariantCulture) : Print(Float, 21);

    /// <summary>Without an exponent, however long (Go <c>strconv.FormatFloat(…, 'f', -1, 64)</c>).</summary>
    public string ToPlainString() => IsInteger ? ToString() : Print(Float, int.MaxValue);

    public static string Print(double value, int firstExponent)
    {
        var shortest = JsonNumbers.Normalize(value.ToString("R", CultureInfo.InvariantCulture));
        if (shortest.Digits.Length == 0)
        {
            return "0";
        }

        var sign = shortest.Negative ? "-" : "";
        var exponent = shortest.Digits.Length + shortest.Exponent - 1;
        if (firstExponent < int.MaxValue && (exponent < -4 || exponent >= firstExponent))
        {
            var fraction = shortest.Digits.Length > 1 ? "." + shortest.Digits.Substring(1) : "";
            return $"{sign}{shortest.Digits[0]}{fraction}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)}";
        }

        return sign + Plain(shortest.Digits, shortest.Exponent);
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent >= 0)
        {
            return digits + new string('0', exponent);
        }

        var point = digits.Length + exponent;
        return point > 0 ? digits.Substring(0, point) + "." + digits.Substring(point) : "0." + new string('0', -point) + digits;
    }
}
