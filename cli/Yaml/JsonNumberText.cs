using System.Text.RegularExpressions;

namespace KubeCodegen.Tool.Yaml;

/// <summary>Numbers in the grammar of JSON (RFC 8259, section 6).</summary>
internal static partial class JsonNumberText
{
    public static bool IsValid(string text) => Grammar().IsMatch(text);

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
