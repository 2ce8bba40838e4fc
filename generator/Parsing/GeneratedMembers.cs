using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The names that the generator gives to members of a kind.</summary>
internal static class GeneratedMembers
{
    /// <summary>Members that only the generator may declare.</summary>
    public static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "KubeGroup", "KubeApiVersion", "KubeKind", "KubePluralName", "OpenApiSchema", "CustomResourceDefinition", "KubeResource",
    };

    /// <summary>Whether each kind has a member of that name, so that its class cannot be called that.</summary>
    public static bool IsOfKinds(string name) =>
        Reserved.Contains(name) || name is "ApiVersion" or "Kind" or "Metadata" or "DeepCopy" or "DeepCopyInto" or "DeepEquals";

    /// <summary>Whether the member takes the name of a generated one; one that is what would be generated may stay.</summary>
    public static bool IsTaken(ISymbol member) => Reserved.Contains(member.Name) || member.Name switch
    {
        "ApiVersion" or "Kind" => !Is(member, "string"),
        "Metadata" => !Is(member, "k8s.Models.V1ObjectMeta"),
        _ => false,
    };

    private static bool Is(ISymbol member, string type) =>
        member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null, SetMethod: { IsInitOnly: false, DeclaredAccessibility: Accessibility.Public } } property
        && property.Type.FullName() == type
        && JsonNames.Of(member) == JsonNames.CamelCase(member.Name);
}
