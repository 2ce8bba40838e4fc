using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>Numbers with a check digit (kube-openapi <c>govalidator</c>).</summary>
internal static class CheckedNumbers
{
    private static readonly Regex NoDigits = new("[^0-9]+", RegexOptions.CultureInvariant);
    private static readonly Regex Separators = new("[\\t\\n\\f\\r -]+", RegexOptions.CultureInvariant);

    private static readonly Regex Cards = new(
        "\\A(?:4[0-9]{12}(?:[0-9]{3})?|5[1-5][0-9]{14}|6(?:011|5[0-9][0-9])[0-9]{12}|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|(?:2131|1800|35[0-9]{3})[0-9]{11})\\z",
        RegexOptions.CultureInvariant);

    /// <summary>The numbers of known issuers, with the check digit of Luhn; everything but digits is left out.</summary>
    public static bool IsCreditCard(string text)
    {
        var digits = NoDigits.Replace(text, "");
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted >= 10 ? (weighted % 10) + 1 : weighted;
        }

        return Cards.IsMatch(digits) && sum % 10 == 0;
    }

    public static bool IsIsbn10(string text)
    {
        var digits = Separators.Replace(text, "");
        if (digits.Length != 10 || !digits.Take(9).All(IsDigit) || !(IsDigit(digits[9]) || digits[9] == 'X'))
        {
            return false;
        }

        var sum = digits.Take(9).Select((digit, index) => (index + 1) * (digit - '0')).Sum();
        return (sum + (10 * (digits[9] == 'X' ? 10 : digits[9] - '0'))) % 11 == 0;
    }

    public static bool IsIsbn13(string text)
    {
        var digits = Separators.Replace(text, "");
        if (digits.Length != 13 || !digits.All(IsDigit))
        {
            return false;
        }

        var sum = digits.Take(12).Select((digit, index) => (index % 2 == 0 ? 1 : 3) * (digit - '0')).Sum();
        return digits[12] - '0' == (10 - (sum % 10)) % 10;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
