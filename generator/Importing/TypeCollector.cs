using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>
/// Finds the classes of a namespace: objects that are the same but for what is said where they are used are one class.
/// Goes level by level, so that what lies nearer to the root is met, and named, first.
/// </summary>
internal sealed class TypeCollector(KnownUses known)
{
    private readonly Dictionary<SchemaProps, CollectedType> shared = [];
    private readonly List<CollectedType> types = [];

    /// <summary>All types in the order in which they were met.</summary>
    public IReadOnlyList<CollectedType> Types => types;

    public CollectedType this[SchemaProps node] => shared[SchemaTree.Identity(node)];

    public void AddKind(CollectedType kind)
    {
        kind.Kinds.Add(kind);
        kind.Describe(kind.Node.Description);
        types.Add(kind);
    }

    /// <summary>Follows the members of all kinds that were added.</summary>
    public void Collect()
    {
        for (var i = 0; i < types.Count; i++)
        {
            foreach (var member in ObjectNodes.Members(types[i]))
            {
                CollectMember(types[i], member);
            }
        }

        Spread();
    }

    private void CollectMember(CollectedType parent, SchemaProperty member)
    {
        if (ObjectNodes.Find(member.Schema, $"{parent.Place}.{member.Name}") is not { } found || known.Find(found.Node) is not null)
        {
            return;
        }

        var identity = SchemaTree.Identity(found.Node);
        if (!shared.TryGetValue(identity, out var type))
        {
            type = new CollectedType(identity, found.Place, parent, found.IsElement ? Identifiers.Singular(member.Name) : member.Name);
            shared.Add(identity, type);
            types.Add(type);
        }

        type.Users.Add(parent);
        type.Describe(found.Node.Description);
    }

    /// <summary>A type belongs to the kinds of all its users.</summary>
    private void Spread()
    {
        for (var hasChanged = true; hasChanged;)
        {
            hasChanged = false;
            foreach (var type in types)
            {
                var before = type.Kinds.Count;
                type.Kinds.UnionWith(type.Users.SelectMany(user => user.Kinds));
                hasChanged |= type.Kinds.Count > before;
            }
        }
    }
}
