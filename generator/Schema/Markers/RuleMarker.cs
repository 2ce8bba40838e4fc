using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary>
/// A marker that becomes a CEL rule. The rules of a member come before those of its type, as controller-gen has them;
/// the order does not matter to the API server, only to whoever reads a diff.
/// </summary>
internal abstract record RuleMarker(MarkerSource Source) : Marker(Source)
{
    /// <summary>Whether the rule goes before those that are there already.</summary>
    public bool IsAhead { get; init; }

    /// <summary>Rules of lower rank come first; within a rank they keep the order of the code.</summary>
    public virtual int Rank => 0;

    internal override MarkerPhase Phase => MarkerPhase.Rule;

    internal override bool CanRepeat => true;

    protected SchemaProps Add(SchemaProps schema, ValidationRule rule) => schema with
    {
        Validations = IsAhead ? [rule, .. schema.Validations] : schema.Validations.Add(rule),
    };

    protected static ValidationRule Rule(string rule, string message) => new(rule, message, null, null, null, null);
}
