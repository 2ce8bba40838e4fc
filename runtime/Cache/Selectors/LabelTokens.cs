namespace KubeCodegen.Cache;

/// <summary>The words and symbols of a label selector.</summary>
internal static class LabelTokens
{
    private const string Symbols = "=!(),><";
    private const int LongestName = 63;
    private const int LongestPrefix = 253;

    /// <summary>Whether a token is no word; the end of the text is one as well.</summary>
    public static bool IsSymbol(string token) => token.Length == 0 || Symbols.Contains(token[0], StringComparison.Ordinal);

    public static IEnumerable<string> Split(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            var length = Symbols.Contains(text[at], StringComparison.Ordinal) ? LengthOfSymbol(text, at) : LengthOfWord(text, at);
            yield return text.Substring(at, length);
            at += length;
        }
    }

    /// <summary>What is wrong with a qualified name, <c>prefix/name</c> or <c>name</c> (apimachinery <c>IsQualifiedName</c>); null when nothing is.</summary>
    public static string? ProblemOfKey(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var name = key[(slash + 1)..];
        return name.Length == 0 || !IsName(name)
            ? $"'{key}' is no label key: its name has 1 to {LongestName} letters, digits, '-', '_' or '.', and begins and ends with a letter or digit"
            : slash >= 0 && !IsPrefix(key[..slash]) ? $"'{key}' is no label key: before the slash stands a DNS subdomain"
            : null;
    }

    /// <summary>What is wrong with a label's value (apimachinery <c>IsValidLabelValue</c>); null when nothing is.</summary>
    public static string? ProblemOfValue(string value) => value.Length == 0 || IsName(value)
        ? null
        : $"'{value}' is no label value: it is empty, or has up to {LongestName} letters, digits, '-', '_' or '.', and begins and ends with a letter or digit";

    private static bool IsName(string text) =>
        text.Length <= LongestName && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1]) && text.All(IsNamePart);

    private static bool IsNamePart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.';

    private static bool IsPrefix(string text) => text.Length <= LongestPrefix && text.Split('.').All(label =>
        label.Length > 0 && label[0] != '-' && label[^1] != '-' && label.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'));

    private static int LengthOfSymbol(string text, int at) => text[at] is '=' or '!' && at + 1 < text.Length && text[at + 1] == '=' ? 2 : 1;

    private static int LengthOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && !IsSpace(text[end]) && !Symbols.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end - at;
    }

    private static bool IsSpace(char letter) => letter is ' ' or '\t' or '\r' or '\n';
}
