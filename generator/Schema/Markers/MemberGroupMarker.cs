using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary><c>[AtMostOneOf]</c>, <c>[ExactlyOneOf]</c>, <c>[AtLeastOneOf]</c>: how many of some optional members are set, in controller-gen's words.</summary>
internal sealed record MemberGroupMarker(MarkerSource Source, MemberCount Count, EquatableArray<string> Fields) : RuleMarker(Source)
{
    public static MemberGroupMarker AtMostOne(AttributeValues values) => new(values.Source, MemberCount.AtMostOne, values.Texts(0));

    public static MemberGroupMarker ExactlyOne(AttributeValues values) => new(values.Source, MemberCount.ExactlyOne, values.Texts(0));

    public static MemberGroupMarker AtLeastOne(AttributeValues values) => new(values.Source, MemberCount.AtLeastOne, values.Texts(0));

    public override int Rank => (int)Count;

    private string Names => string.Join(" ", Fields);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (!schema.IsObject || schema.AdditionalProperties is not null)
        {
            return context.Refuse(this, schema, "an object with properties");
        }

        if (Problem(schema) is { } problem)
        {
            return context.RefuseArgument(this, schema, problem, Correct(schema));
        }

        var fields = Fields.Select(name => CelNames.Escape(name)!).ToList();
        var sum = string.Join("+", fields.Select(field => $"(has(self.{field})?1:0)"));
        return Add(schema, Count switch
        {
            MemberCount.AtMostOne => Rule(sum + " <= 1", $"at most one of the fields in [{Names}] may be set"),
            MemberCount.ExactlyOne => Rule(sum + " == 1", $"exactly one of the fields in [{Names}] must be set"),
            _ => Rule(string.Join("||", fields.Select(field => $"has(self.{field})")), $"at least one of the fields in [{Names}] must be set"),
        });
    }

    private Correction? Correct(SchemaProps schema)
    {
        var names = schema.Properties.Select(property => property.Name).ToList();
        return Fields.FirstOrDefault(field => !names.Contains(field)) is { } wrong && NearestName.Of(wrong, names.Except(Fields)) is { } right
            ? new Correction(wrong, right)
            : null;
    }

    private string? Problem(SchemaProps schema) =>
        Fields.IsEmpty ? "no member is named"
        : Fields.Distinct().Count() != Fields.Count ? "a member is named twice"
        : Fields.Select(name => Problem(name, schema)).FirstOrDefault(problem => problem is not null);

    private static string? Problem(string name, SchemaProps schema) =>
        schema.Property(name) is null ? $"there is no member '{name}'; there are {string.Join(", ", schema.Properties.Select(property => property.Name).OrderBy(other => other, StringComparer.Ordinal))} (JSON names, of this object alone)"
        : schema.Required.Contains(name) ? $"'{name}' is required, so it is always set; members of a group are optional"
        : CelNames.Escape(name) is null ? $"no rule can name the property '{name}'"
        : null;
}

/// <summary>In the order in which controller-gen writes the rules.</summary>
internal enum MemberCount
{
    AtMostOne = 1,
    ExactlyOne,
    AtLeastOne,
}
