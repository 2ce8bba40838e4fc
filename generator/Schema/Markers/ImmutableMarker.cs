using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary>
/// <c>[Immutable]</c>: the value stays as it is. No rule of a member runs when the member is taken away,
/// so for an optional one the object that has it gets a rule as well (controller-gen writes the same two).
/// </summary>
internal sealed record ImmutableMarker(MarkerSource Source) : RuleMarker(Source)
{
    public static ImmutableMarker From(AttributeValues values) => new(values.Source);

    internal override bool CanRepeat => false;

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        Add(schema, Rule("self == oldSelf", "field is immutable"));

    internal override SchemaProps ApplyToProperty(SchemaProps parent, string name, MarkerContext context)
    {
        parent = base.ApplyToProperty(parent, name, context);
        if (parent.Required.Contains(name))
        {
            return parent;
        }

        if (CelNames.Escape(name) is not { } field)
        {
            return context.RefuseArgument(this, parent, $"no rule can name the property '{name}', so nothing can keep it from being taken away; make it required or rename it");
        }

        var rule = Rule($"!has(oldSelf.{field}) || has(self.{field})", $"field {name} is immutable once set");
        return Source.At.Length == 0
            ? parent with { Validations = parent.Validations.Add(rule) }
            : Add(parent, rule);
    }
}
