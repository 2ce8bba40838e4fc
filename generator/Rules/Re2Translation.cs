using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Rules;

/// <summary>
/// What .NET and Perl write otherwise than RE2. Where they forbid to try a part again (<c>(?>a)</c>, <c>a++</c>), RE2 never does and accepts what they accept, and sometimes more.
/// </summary>
internal static class Re2Translation
{
    private static readonly (string Other, string Re2)[] Spellings =
    [
        ("\\Z", "\\z"), ("\\G", "\\A"), ("\\e", "\\x1b"), ("\\h", "[ \\t]"), ("\\R", "(?:\\r\\n|\\n)"), ("\\N", "[^\\n]"), ("(?>", "(?:"),
    ];

    /// <summary>A plus after a repetition, and not after an escaped sign or a character by its number.</summary>
    private static readonly Regex Possessive = new(@"(?<=(?<!\\)[*+?]|(?<!\\x)\{\d+(,\d*)?\})\+", RegexOptions.CultureInvariant);

    /// <summary>The expression in RE2's words; null when it cannot be said in them.</summary>
    public static string? Of(string expression)
    {
        var translated = Characters(Spellings.Aggregate(Possessive.Replace(expression, ""), (text, spelling) => text.Replace(spelling.Other, spelling.Re2)));
        return translated != expression && Re2Syntax.Check(translated) is null ? translated : null;
    }

    /// <summary>A character by its number: <c>\\u00e9</c> is <c>\\x{00e9}</c>.</summary>
    private static string Characters(string expression)
    {
        for (var start = expression.IndexOf("\\u", StringComparison.Ordinal); start >= 0 && start + 6 <= expression.Length; start = expression.IndexOf("\\u", start + 1, StringComparison.Ordinal))
        {
            var digits = expression.Substring(start + 2, 4);
            if (digits.All(Uri.IsHexDigit))
            {
                expression = expression.Remove(start, 6).Insert(start, $"\\x{{{digits}}}");
            }
        }

        return expression;
    }
}
