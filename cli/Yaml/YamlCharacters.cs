using KubeCodegen.Generator.Model;

namespace KubeCodegen.Tool.Yaml;

/// <summary>Which characters a YAML file may hold as they are (YAML 1.2, production c-printable).</summary>
internal static class YamlCharacters
{
    /// <summary>Half of a surrogate pair passes: <see cref="IndexOfForbidden"/> and <see cref="HasLoneSurrogate(string)"/> look at the other half.</summary>
    public static bool IsAllowed(char character) =>
        character is '\t' or '\n' or '\r' or (>= ' ' and <= '~') or '\u0085' or (>= '\u00A0' and <= '\uFFFD');

    /// <summary>The place of the first character that YAML forbids, or -1. The parser would take some of them for the end of the text.</summary>
    public static int IndexOfForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text[i]) || IsLoneSurrogate(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool HasLoneSurrogate(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (IsLoneSurrogate(text, i))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasLoneSurrogate(JsonValue value) => value switch
    {
        JsonString text => HasLoneSurrogate(text.Value),
        JsonArray array => array.Items.Any(HasLoneSurrogate),
        JsonObject obj => obj.Members.Any(member => HasLoneSurrogate(member.Name) || HasLoneSurrogate(member.Value)),
        _ => false,
    };

    private static bool IsLoneSurrogate(string text, int index) =>
        char.IsSurrogate(text[index])
        && !(char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        && !(char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));
}
