using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>Nodes that attributes have turned out not to say, so that they are written as JSON.</summary>
internal sealed class RawNodes
{
    private readonly HashSet<SchemaProps> types = [];
    private readonly HashSet<SchemaProps> uses = [];

    public bool IsType(SchemaProps node) => types.Count > 0 && types.Contains(SchemaTree.Identity(node));

    public bool IsUse(SchemaProps node) => uses.Count > 0 && uses.Contains(node);

    /// <summary>Adds a node: first as a type, where it is one, then at its uses. False when it was there both ways.</summary>
    public bool Add(SchemaProps node) => (ObjectNodes.IsClass(node) && types.Add(SchemaTree.Identity(node))) || uses.Add(node);
}
