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
        Loosening.Other(this, "the list", Text(Branches.Select(branch => branch.Json)), Before(schema), context);
        return branches.Contains(null) ? schema : Junctor switch
        {
            Junctor.OneOf => schema with { OneOf = branches.OfType<SchemaProps>().ToEquatableArray() },
            Junctor.AnyOf => schema with { AnyOf = branches.OfType<SchemaProps>().ToEquatableArray() },
            _ => schema with { AllOf = schema.AllOf.AddRange(branches.OfType<SchemaProps>()) },
        };
    }

    /// <summary>What the branches take the place of; those of allOf are added to.</summary>
    private string? Before(SchemaProps schema)
    {
        var replaced = Junctor == Junctor.OneOf ? schema.OneOf : Junctor == Junctor.AnyOf ? schema.AnyOf : [];
        return replaced.IsEmpty ? null : Text(replaced.Select(branch => SchemaJson.Write(branch, withDescriptions: true)));
    }

    private static string Text(IEnumerable<JsonObject> branches) => new JsonArray(branches.Select(branch => (JsonValue)branch).ToEquatableArray()).ToString();

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
