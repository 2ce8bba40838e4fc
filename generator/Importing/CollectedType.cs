using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>A class to be: an object of the schemas of one namespace, with all places that have it.</summary>
internal sealed class CollectedType(SchemaProps node, string place, CollectedType? parent, string property)
{
    /// <summary>What all uses have in common; of a kind the whole schema.</summary>
    public SchemaProps Node { get; } = node;

    /// <summary>Where it was met first.</summary>
    public string Place { get; } = place;

    /// <summary>The class whose member was met first; null for a kind.</summary>
    public CollectedType? Parent { get; } = parent;

    /// <summary>The JSON name of that member, in the singular for items and values.</summary>
    public string Property { get; } = property;

    public string Name { get; set; } = "";

    public bool IsKind => Parent is null;

    /// <summary>The classes whose members are of this type.</summary>
    public List<CollectedType> Users { get; } = [];

    /// <summary>The text of the class: that of the first use, if all have one. A use with another one says so itself; a use could not take a text away.</summary>
    public string? Description { get; private set; }

    private bool hasUseWithout;

    /// <summary>Notes what a use says; null where it says nothing.</summary>
    public void Describe(string? text)
    {
        Description = hasUseWithout ? null : text is null ? null : Description ?? text;
        hasUseWithout |= text is null;
    }

    /// <summary>The kinds that reach the type.</summary>
    public HashSet<CollectedType> Kinds { get; } = [];

    /// <summary>Whether the class keeps what the schema does not name.</summary>
    public bool IsOpen => Node.PreserveUnknownFields || Node.AdditionalProperties is not null || Node.AdditionalPropertiesAllowed == true;
}
