using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>The classes of a namespace as they will be written.</summary>
internal sealed class TypePlanner(string @namespace, TypeCollector types, KnownUses known, RawNodes raw, ImportNames chosen)
{
    private readonly UsePlanner uses = new(@namespace, types, known, raw);

    public PlannedType Plan(CollectedType type)
    {
        var members = new MemberPlanner(type, uses, chosen);
        var planned = members.Plan();
        var isRaw = raw.IsType(type.Node);
        var node = type.IsKind && !isRaw ? WithoutEnvelope(type.Node) : type.Node;
        return new PlannedType(
            @namespace,
            type.Name,
            type.Description,
            KeywordAttributes.Describe(node, Given(node, type.IsOpen), "", isRaw: isRaw).ToEquatableArray(),
            planned)
        {
            ExtensionData = type.IsOpen ? members.Take("OtherFields") : null,
        };
    }

    /// <summary>What a class with these members says by itself.</summary>
    private static SchemaProps Given(SchemaProps node, bool isOpen) => SchemaProps.Object with
    {
        Description = node.Description,
        Properties = node.Properties,
        Required = node.Required.Where(name => node.Property(name) is not null).ToEquatableArray(),
        PreserveUnknownFields = isOpen,
    };

    private static SchemaProps WithoutEnvelope(SchemaProps root) => root with
    {
        Properties = root.Properties.Where(property => !ObjectNodes.Envelope.Contains(property.Name)).ToEquatableArray(),
        Required = root.Required.Where(name => !ObjectNodes.Envelope.Contains(name) || root.Property(name) is null).ToEquatableArray(),
    };
}
