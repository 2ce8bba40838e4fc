using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Importing;

/// <summary>
/// Names the classes of a namespace: a kind by itself, what it contains by the kind and the member, and where that is taken by another class, by the class
/// that has the member. What several kinds share is not named after one of them.
/// </summary>
internal sealed class TypeNames(ImportNames chosen)
{
    /// <summary>Names that imported code writes without their namespace.</summary>
    private static readonly string[] Used =
    [
        "List", "Dictionary", "DateTime", "DateOnly", "JsonNode", "JsonObject", "JsonArray", "JsonElement", "IntOrString", "ResourceQuantity",
        "JsonPropertyName", "JsonPropertyNameAttribute", "JsonExtensionData", "JsonExtensionDataAttribute", "JsonIgnore", "JsonIgnoreAttribute", "JsonIgnoreCondition",
        "ListMergeType", "MapMergeType", "ResourceScope", "CelReason", "ObjectFields", "KubernetesFields",
    ];

    private readonly NameScope scope = new(StringComparer.OrdinalIgnoreCase, Used.Concat(KnownTypes.Schemas.Keys).Concat(KnownTypes.Schemas.Keys.Select(name => name + "Fields")));

    public void Name(IReadOnlyList<CollectedType> types, Func<CollectedType, string> listKindOf)
    {
        foreach (var type in types)
        {
            if (chosen.TypeAt(type.Place) is { } name)
            {
                type.Name = scope.Take(name);
            }
        }

        foreach (var kind in types.Where(type => type.IsKind))
        {
            kind.Name = kind.Name.Length > 0 ? kind.Name : scope.Take(Candidates(kind));
            scope.Reserve(kind.Name + "List");
            scope.Reserve(listKindOf(kind));
        }

        foreach (var type in types.Where(type => type.Name.Length == 0))
        {
            type.Name = scope.Take(Candidates(type));
        }
    }

    private static string[] Candidates(CollectedType type)
    {
        var member = Identifiers.Pascal(type.Property);
        if (type.IsKind)
        {
            return [member.Length == 0 || GeneratedMembers.IsOfKinds(member) ? member + "Object" : member];
        }

        if (type.Users.Count > 1 && type.Node == SchemaProps.Object)
        {
            return ["EmptyObject"];
        }

        member = member.Length == 0 ? "Value" : member.TrimStart('_');
        var kind = type.Kinds.First().Name;
        var parent = type.Parent!;
        return type.Kinds.Count > 1 && !parent.IsKind
            ? [member.Length > 0 && char.IsLetter(member[0]) ? member : kind + member, kind + member, parent.Name + member]
            : [kind + member, parent.Name + member];
    }
}
