using YamlDotNet.Core;

namespace KubeCodegen.Tool.Yaml;

/// <summary>Chooses how a text is written so that every reader gets the same text back.</summary>
internal static class TextStyle
{
    public static ScalarStyle OfValue(string text) =>
        CanBeLiteral(text) ? ScalarStyle.Literal : OfKey(text);

    /// <summary>Keys, and values on one line.</summary>
    public static ScalarStyle OfKey(string text)
    {
        if (text.AsSpan().ContainsAnyExceptInRange(' ', '~') && text.Any(MustBeEscaped))
        {
            return ScalarStyle.DoubleQuoted;
        }

        if (AmbiguousText.ReadsAsAnotherType(text))
        {
            return ScalarStyle.DoubleQuoted;
        }

        if (!AmbiguousText.ReadsAsSyntax(text))
        {
            return ScalarStyle.Plain;
        }

        return text.Contains('\'') && !text.AsSpan().ContainsAny('"', '\\') ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
    }

    /// <summary>
    /// A literal block shows lines as they are. Not for spaces at the end of a line (editors strip them), for a first line without text
    /// (readers disagree on its indentation) and for characters that need an escape.
    /// </summary>
    private static bool CanBeLiteral(string text)
    {
        if (!text.Contains('\n') || text.TrimStart(' ').StartsWith('\n') || text.EndsWith(' '))
        {
            return false;
        }

        return !text.Contains(" \n", StringComparison.Ordinal)
            && !text.Any(character => character != '\n' && MustBeEscaped(character));
    }

    private static bool MustBeEscaped(char character) =>
        !YamlCharacters.IsAllowed(character) || character is '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF';
}
