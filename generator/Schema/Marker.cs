using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// What one schema attribute says, as a value that applies itself. A new keyword is one attribute and one record like this.
/// </summary>
/// <param name="Source">Where the attribute stands: its name, its place below the member, its position in the code.</param>
public abstract record Marker(MarkerSource Source)
{
    /// <summary>Markers that others build upon (type, mask, requirement) come first; within a phase they keep the order of the code.</summary>
    internal virtual MarkerPhase Phase => MarkerPhase.Constraint;

    /// <summary>Whether the same attribute may stand twice for one place; otherwise the later would silently replace the earlier.</summary>
    internal virtual bool CanRepeat => false;

    /// <summary>What the marker is about; two about the same at one place contradict each other.</summary>
    internal virtual string Subject => Source.Attribute;

    /// <summary>The schema with the marker applied; a marker that does not fit refuses and leaves the schema as it is.</summary>
    internal abstract SchemaProps Apply(SchemaProps schema, MarkerContext context);

    /// <summary>Applies the marker to a property of an object. Only what concerns the object itself, such as <c>required</c>, overrides it.</summary>
    internal virtual SchemaProps ApplyToProperty(SchemaProps parent, string name, MarkerContext context) =>
        parent.WithProperty(name, Apply(parent.Property(name)!, context));
}

/// <param name="Attribute">The attribute as users write it, without <c>Attribute</c>.</param>
/// <param name="At">The place below the member or type.</param>
/// <param name="IsInherited">Whether it comes from a profile and so, on a type, is about what the type inherits.</param>
public sealed record MarkerSource(string Attribute, string At, SourceAnchor? Anchor, bool IsInherited = false);

internal enum MarkerPhase
{
    /// <summary>Puts another node in the place of what the type says.</summary>
    Start,

    /// <summary>Decides what the node is.</summary>
    Shape,

    /// <summary>Says something about the node as it is.</summary>
    Constraint,

    /// <summary>Adds a rule about the node, its members and whether they are required.</summary>
    Rule,

    /// <summary>Looks at what the others have said.</summary>
    Last,

    /// <summary>Has the last word.</summary>
    Raw,
}
