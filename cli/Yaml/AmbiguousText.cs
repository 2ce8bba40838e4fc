using System.Buffers;
using System.Collections.Frozen;

namespace KubeCodegen.Tool.Yaml;

/// <summary>Texts that a reader would not take for a string, or not for this one, if they stood without quotes.</summary>
internal static class AmbiguousText
{
    // Booleans and null of YAML 1.1 and 1.2 in any case (readers differ on which), the merge key and the value key of 1.1.
    private static readonly FrozenSet<string> Words = new[]
    {
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", "+.inf", "-.inf", ".nan", "<<", "=",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Whatever integers, floats, sexagesimals and timestamps are made of; a text of these alone is quoted even when today's readers would not mind.
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789abcdefABCDEFxXoOtTzZ_.:+- ");

    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@` ");

    public static bool ReadsAsAnotherType(string text) =>
        Words.Contains(text) || (text[0] is (>= '0' and <= '9') or '+' or '-' or '.' && !text.AsSpan().ContainsAnyExcept(NumberCharacters));

    public static bool ReadsAsSyntax(string text) =>
        Indicators.Contains(text[0])
        || text.EndsWith(' ')
        || text.EndsWith(':')
        || text.StartsWith("...", StringComparison.Ordinal)
        || text.Contains(": ", StringComparison.Ordinal)
        || text.Contains(" #", StringComparison.Ordinal)
        || text.Contains(" *", StringComparison.Ordinal); // YamlDotNet takes the end of the key "a *b" for an alias.
}
