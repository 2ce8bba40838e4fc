namespace KubeCodegen.Generator.Parsing;

/// <summary>The names that the generator gives to members of a kind.</summary>
internal static class GeneratedMembers
{
    /// <summary>Members that only the generator may declare.</summary>
    public static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "KubeGroup", "KubeApiVersion", "KubeKind", "KubePluralName", "OpenApiSchema", "CustomResourceDefinition",
    };
}
