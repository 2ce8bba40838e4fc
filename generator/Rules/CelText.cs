using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Rules;

/// <summary>What the text of a CEL rule shows without compiling it.</summary>
internal static class CelText
{
    private static readonly Regex Words = new(
        """
        //[^\n]* | [rRbB]{0,2}(?<quote>"{3}|'{3})(?:\\[\s\S]|(?!\k<quote>)[\s\S])*\k<quote> | [rR][bB]?(?:"[^"\n]*"|'[^'\n]*')
        | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' | \.\s*[A-Za-z_][A-Za-z0-9_]* | (?<word>[A-Za-z_][A-Za-z0-9_]*)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    /// <summary>Whether <c>oldSelf</c> is named, outside of texts, comments and the members of other values.</summary>
    public static bool UsesOldSelf(string rule)
    {
        for (var match = Words.Match(rule); match.Success; match = match.NextMatch())
        {
            if (match.Groups["word"].Value == "oldSelf")
            {
                return true;
            }
        }

        return false;
    }
}
