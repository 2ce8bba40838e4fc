namespace KubeCodegen.Generator.Rules;

/// <summary>Names of properties as CEL rules write them (apiextensions-apiserver, schema/cel/model: escaping).</summary>
internal static class CelNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
        "package", "namespace", "return", "var", "void", "while",
    };

    /// <summary>The name behind <c>self.</c>; null when no rule can name the property.</summary>
    public static string? Escape(string name)
    {
        if (Reserved.Contains(name))
        {
            return $"__{name}__";
        }

        if (name.Length == 0 || IsDigit(name[0]) || !name.All(IsNameable))
        {
            return null;
        }

        return name.Replace("__", "__underscores__").Replace(".", "__dot__").Replace("-", "__dash__").Replace("/", "__slash__");
    }

    private static bool IsNameable(char character) =>
        IsDigit(character) || character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '.' or '-' or '/';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
