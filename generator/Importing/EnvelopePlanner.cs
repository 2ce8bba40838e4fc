using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>What a kind says about apiVersion, kind and metadata other than the generator does by itself.</summary>
internal static class EnvelopePlanner
{
    /// <summary>The texts, which most kinds of a group have in common.</summary>
    public static EquatableArray<ImportedAttribute> Texts(SchemaProps root) => Properties(root)
        .Where(property => property.Wanted.Description != property.Given.Description)
        .Select(property => ImportedAttribute.Of("Description", AttributeArgument.Of(property.Wanted.Description ?? "")).Below(property.Name))
        .ToEquatableArray();

    /// <summary>All but the texts.</summary>
    public static IEnumerable<ImportedAttribute> Shape(SchemaProps root)
    {
        var present = ObjectNodes.Envelope.Where(name => root.Property(name) is not null).ToList();
        if (present.Count < ObjectNodes.Envelope.Length)
        {
            yield return ImportedAttribute.List("SchemaFields", present.Select(AttributeArgument.Of));
        }

        foreach (var name in present.Where(name => root.Required.Contains(name)))
        {
            yield return ImportedAttribute.Of("Required").Below(name);
        }

        foreach (var property in Properties(root))
        {
            foreach (var attribute in KeywordAttributes.Describe(property.Wanted, property.Given with { Description = property.Wanted.Description }, property.Name))
            {
                yield return attribute;
            }
        }
    }

    private static IEnumerable<(string Name, SchemaProps Wanted, SchemaProps Given)> Properties(SchemaProps root) => KindSchema.Envelope.Properties
        .Where(property => root.Property(property.Name) is not null)
        .Select(property => (property.Name, root.Property(property.Name)!, property.Schema));
}
