using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing.Manifests;

/// <summary>What a kind is called, for those who only name it: one of ours by <c>[Resource]</c>, others by KubernetesClient's attribute.</summary>
internal sealed record KindIdentity(GroupVersionKind Gvk, string Plural, string Singular)
{
    /// <summary>Null when the type is no kind.</summary>
    public static KindIdentity? Of(INamedTypeSymbol type)
    {
        if (AttributeReader.Read(type).FirstOrDefault(values => values.Source.Attribute == "Resource") is { Positional.Count: 2 } resource)
        {
            var kind = resource.Text("Kind") ?? type.Name;
            return new KindIdentity(
                new GroupVersionKind(resource.Text(0), resource.Text(1), kind),
                resource.Text("Plural") ?? Pluralizer.Flect(kind),
                resource.Text("Singular") ?? kind.ToLowerInvariant());
        }

        return AttributeReader.Read(type, attribute => attribute.Name == "KubernetesEntityAttribute").FirstOrDefault() is { } entity && entity.Text("PluralName") is { } plural
            ? new KindIdentity(new GroupVersionKind(entity.Text("Group") ?? "", entity.Text("ApiVersion") ?? "", entity.Text("Kind") ?? type.Name), plural, (entity.Text("Kind") ?? type.Name).ToLowerInvariant())
            : null;
    }
}
