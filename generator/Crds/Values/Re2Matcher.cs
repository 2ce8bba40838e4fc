using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Whether a text matches a pattern of RE2, somewhere.</summary>
internal static class Re2Matcher
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <param name="pattern">Known to be RE2.</param>
    /// <returns>True also for the patterns that cannot be answered here: those with scripts (<c>\p{Greek}</c>) or that take very long.</returns>
    public static bool IsMatch(string pattern, string text)
    {
        if (new Re2Translator(pattern).Translate() is not { } translated)
        {
            return true;
        }

        try
        {
            return Regex.IsMatch(text, translated, RegexOptions.CultureInvariant, Timeout);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
