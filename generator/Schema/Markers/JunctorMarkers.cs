using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary><c>[OneOf]</c>, <c>[AnyOf]</c>, <c>[AllOf]</c>. What the branches may hold is a rule of the finished schema.</summary>
internal sealed record JunctorMarker(MarkerSource Source, Junctor Junctor, EquatableArray<SchemaText> Branches) : Marker(Source)
{
    public static JunctorMarker OneOf(AttributeValues values) => From(values, Junctor.OneOf);

    public static JunctorMarker AnyOf(AttributeValues values) => From(values, Junctor.AnyOf);

    public static JunctorMarker AllOf(AttributeValues values) => From(values, Junctor.AllOf);

    internal override bool CanRepeat => Junctor == Junctor.AllOf;

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (Branches.IsEmpty)
        {
            return context.RefuseArgument(this, schema, "no schema is given");
        }

        var branches = Branches.Select(branch => branch.Read(this, context)).ToList();
        return branches.Contains(null) ? schema : Junctor switch
        {
            Junctor.OneOf => schema with { OneOf = branches.OfType<SchemaProps>().ToEquatableArray() },
            Junctor.AnyOf => schema with { AnyOf = branches.OfType<SchemaProps>().ToEquatableArray() },
            _ => schema with { AllOf = schema.AllOf.AddRange(branches.OfType<SchemaProps>()) },
        };
    }

    private static JunctorMarker From(AttributeValues values, Junctor junctor) =>
        new(values.Source, junctor, values.Texts(0).Select(SchemaText.Parse).ToEquatableArray());
}

internal enum Junctor
{
    OneOf,
    AnyOf,
    AllOf,
}

internal sealed record NotMarker(MarkerSource Source, SchemaText Schema) : Marker(Source)
{
    public static NotMarker From(AttributeValues values) => new(values.Source, SchemaText.Parse(values.Text(0)));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        Schema.Read(this, context) is { } not ? schema with { Not = not } : schema;
}
