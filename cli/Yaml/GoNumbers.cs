using System.Numerics;
using System.Text.RegularExpressions;

namespace KubeCodegen.Tool.Yaml;

/// <summary>Plain scalars that Kubernetes' reader (sigs.k8s.io/yaml over go-yaml v2) takes for numbers, as JSON writes them.</summary>
internal static partial class GoNumbers
{
    // Far above what any integer of Kubernetes needs, far below what makes the arithmetic slow; longer ones stay strings.
    private const int MaxRadixDigits = 256;

    /// <summary>A number of JSON keeps its text: its digits and exponent are not forced through a double.</summary>
    public static bool TryRead(string text, out string json)
    {
        json = text;
        if (JsonNumberText.IsValid(text))
        {
            return true;
        }

        // go-yaml drops underscores, but not from a text that starts with a point.
        var plain = text.StartsWith('.') ? text : text.Replace("_", "", StringComparison.Ordinal);
        return text.Length > 0
            && (char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.')
            && (TryReadRadix(plain, ref json) || TryReadDecimal(plain, ref json));
    }

    /// <summary><c>0x1F</c>, <c>0b101</c>, <c>0o17</c> and <c>017</c>, which is octal too.</summary>
    private static bool TryReadRadix(string plain, ref string json)
    {
        var match = Radix().Match(plain);
        if (!match.Success)
        {
            return false;
        }

        var (digits, radix) =
            match.Groups["hex"] is { Success: true } hex ? (hex.Value, 16) :
            match.Groups["binary"] is { Success: true } binary ? (binary.Value, 2) :
            (match.Groups["octal"].Value, 8);
        if (digits.Length > MaxRadixDigits)
        {
            return false;
        }

        var value = digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * radix) + Convert.ToInt32(digit.ToString(), 16));
        json = (plain.StartsWith('-') ? -value : value).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary><c>+1</c>, <c>.5</c>, <c>1.</c>, <c>1.e3</c> and <c>08</c>, which is no octal and so a decimal.</summary>
    private static bool TryReadDecimal(string plain, ref string json)
    {
        var match = Decimal().Match(plain);
        if (!match.Success)
        {
            return false;
        }

        var sign = plain.StartsWith('-') ? "-" : "";
        var whole = match.Groups["whole"].Value.TrimStart('0');
        var fraction = match.Groups["fraction"].Value;
        json = sign + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction) + match.Groups["exponent"].Value;
        return true;
    }

    [GeneratedRegex(@"^[-+]?0([xX](?<hex>[0-9a-fA-F]+)|[bB](?<binary>[01]+)|[oO]?(?<octal>[0-7]+))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Radix();

    [GeneratedRegex(@"^[-+]?(\.(?<fraction>[0-9]+)|(?<whole>[0-9]+)(\.(?<fraction>[0-9]*))?)(?<exponent>[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
