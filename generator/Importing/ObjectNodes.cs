using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>Which nodes of a schema become classes.</summary>
internal static class ObjectNodes
{
    public static readonly string[] Envelope = ["apiVersion", "kind", "metadata"];

    public static bool IsClass(SchemaProps node) =>
        !node.Properties.IsEmpty
        || (node is { IsObject: true, AdditionalProperties: null, AdditionalPropertiesAllowed: not true, PreserveUnknownFields: false, IntOrString: false, EmbeddedResource: false });

    /// <summary>The node that a member leads to through lists and maps; null when that is no class.</summary>
    public static (SchemaProps Node, string Place, bool IsElement)? Find(SchemaProps node, string place, bool isElement = false)
    {
        if (IsClass(node))
        {
            return (node, place, isElement);
        }

        return node switch
        {
            { Type: "array", Items: { } items } => Find(items, place + "[]", isElement: true),
            { IsObject: true, AdditionalProperties: { } values } => Find(values, place + "{}", isElement: true),
            _ => null,
        };
    }

    /// <summary>The members of a class; apiVersion, kind and metadata of a kind are not among them.</summary>
    public static IEnumerable<SchemaProperty> Members(CollectedType type) =>
        type.IsKind ? type.Node.Properties.Where(property => !Envelope.Contains(property.Name)) : type.Node.Properties;
}
