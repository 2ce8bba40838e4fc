using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>A node that is one of Kubernetes' own types.</summary>
/// <param name="Type">The class of KubernetesClient.</param>
/// <param name="Given">What the generator makes of it, by itself.</param>
/// <param name="Below">What the definition says otherwise below the node: its texts, and constraints of another release.</param>
internal sealed record KnownMatch(string Type, SchemaProps Given, EquatableArray<ImportedAttribute> Below)
{
    /// <summary>So few fields are Kubernetes' own only where everything else is as well.</summary>
    private const int Few = 3;

    /// <summary>A type with so many fields is known by most of them: another release had fewer.</summary>
    private const int Many = 8;

    /// <summary>The type, recognised by the whole structure: the fields down to the last, their types and which are required; null when there is none.</summary>
    public static KnownMatch? Find(SchemaProps node)
    {
        foreach (var name in Candidates(node))
        {
            var given = KnownTypes.Schemas[name];
            var below = new List<ImportedAttribute>();
            if (Says(node, given, out _) && AddBelow(node, given, "", below) && (node.Properties.Count > Few || !below.Any(IsConstraint)))
            {
                return new KnownMatch(name, given, [ImportedAttribute.Of("Undescribed"), .. below]);
            }
        }

        return null;
    }

    /// <summary>Whether the names of the fields are those of a known type.</summary>
    public static bool MayBe(SchemaProps node) => Candidates(node).Any();

    private static IEnumerable<string> Candidates(SchemaProps node) =>
        KnownTypes.WithFieldsOf(node).Concat(node.Properties.Count < Many / 2 ? [] : KnownTypes.WithMore(node, Many));

    private static bool IsConstraint(ImportedAttribute attribute) => attribute.Name is not ("Description" or "ListType" or "MapType" or "SchemaFields");

    private static bool AddBelow(SchemaProps wanted, SchemaProps given, string at, List<ImportedAttribute> attributes) =>
        Masks(wanted, given, at, attributes)
        && wanted.Properties.All(property => given.Property(property.Name) is { } known
            && Add(property.Schema, known, at.Length == 0 ? property.Name : $"{at}.{property.Name}", attributes))
        && (wanted.Items is null || Add(wanted.Items, given.Items!, at + "[]", attributes))
        && (wanted.AdditionalProperties is null || Add(wanted.AdditionalProperties, given.AdditionalProperties!, at + "{}", attributes));

    /// <summary>Takes the fields away that the definition does not have.</summary>
    private static bool Masks(SchemaProps wanted, SchemaProps given, string at, List<ImportedAttribute> attributes)
    {
        if (wanted.Properties.Count < given.Properties.Count)
        {
            attributes.Add(ImportedAttribute.List("SchemaFields", wanted.Properties.Select(property => AttributeArgument.Of(property.Name))).Below(at));
        }

        return wanted.Properties.Count > 0 || given.Properties.Count == 0;
    }

    private static bool Add(SchemaProps wanted, SchemaProps given, string at, List<ImportedAttribute> attributes)
    {
        if (!Says(wanted, given, out var own, at))
        {
            return false;
        }

        attributes.AddRange(own);
        return AddBelow(wanted, given, at, attributes);
    }

    /// <summary>Whether attributes can make of one node the other; structure and what is required have to be the same.</summary>
    private static bool Says(SchemaProps wanted, SchemaProps given, out IReadOnlyList<ImportedAttribute> attributes, string at = "")
    {
        attributes = [];
        if (wanted.Type != given.Type || wanted.Format != given.Format || wanted.IntOrString != given.IntOrString
            || wanted.PreserveUnknownFields != given.PreserveUnknownFields || wanted.Nullable != given.Nullable
            || (wanted.Items is null) != (given.Items is null)
            || (wanted.AdditionalProperties is null) != (given.AdditionalProperties is null)
            || SchemaTree.Own(wanted).Required != SchemaTree.Own(given).Required.Where(name => wanted.Property(name) is not null).ToEquatableArray())
        {
            return false;
        }

        attributes = KeywordAttributes.Describe(wanted, given with { Properties = wanted.Properties, Required = wanted.Required }, at);
        return !attributes.Any(attribute => attribute.IsReplacement || attribute.Name == "RawSchema");
    }
}
