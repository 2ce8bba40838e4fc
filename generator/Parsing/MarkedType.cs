using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>A type of the program with attributes about schemas, which say nothing unless a kind reaches it.</summary>
/// <param name="IsPublic">Whether another assembly can have kinds that reach it.</param>
/// <param name="OnMembers">The attributes on its members.</param>
internal sealed record MarkedType(string Id, string Name, bool IsPublic, EquatableArray<string> Attributes, EquatableArray<(string Attribute, SourceAnchor Anchor)> OnMembers)
{
    /// <summary>The type with what is written on it; null when nothing of it is ours.</summary>
    public static MarkedType? Of(INamedTypeSymbol type)
    {
        var members = type.GetMembers()
            .Where(member => member is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null })
            .SelectMany(AttributeReader.Read)
            .Where(IsAboutSchemas)
            .Select(values => (values.Source.Attribute, values.Source.Anchor!))
            .ToEquatableArray();
        var attributes = AttributeReader.Read(type).Where(IsAboutSchemas).Select(values => values.Source.Attribute)
            .Concat(members.Select(member => member.Attribute))
            .Distinct()
            .ToEquatableArray();
        return attributes.IsEmpty ? null : new MarkedType(Anchors.IdOf(type), type.Name, IsVisible(type), attributes, members);
    }

    /// <summary>What is written on it in vain.</summary>
    /// <param name="reached">The documentation ids of the types that kinds reach.</param>
    /// <param name="profiles">Those of profiles, whose members mean nothing.</param>
    /// <param name="hasKinds">Whether the assembly has kinds; of one that has none, others may use what is public.</param>
    public IEnumerable<ApiDiagnostic> Check(HashSet<string> reached, HashSet<string> profiles, bool hasKinds)
    {
        if (reached.Contains(Id) || (!hasKinds && IsPublic))
        {
            return [];
        }

        return profiles.Contains(Id)
            ? OnMembers.Select(member => new ApiDiagnostic(Descriptors.MarkerMisplaced, member.Anchor, new[] { member.Attribute, "a member of a type that a kind reaches", "a member of a profile" }.ToEquatableArray()))
            : [new ApiDiagnostic(Descriptors.Unreached, new SourceAnchor(Id), new[] { Name, string.Join(", ", Attributes.Select(name => $"[{name}]")) }.ToEquatableArray())];
    }

    private static bool IsAboutSchemas(AttributeValues values) =>
        values.Source.Attribute == MarkerParser.Profile || Schema.Markers.MarkerTable.Names.Contains(values.Source.Attribute);

    private static bool IsVisible(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }
}
