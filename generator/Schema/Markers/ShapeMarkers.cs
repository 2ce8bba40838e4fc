using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Schema.Markers;

internal sealed record PreserveUnknownFieldsMarker(MarkerSource Source) : Marker(Source)
{
    public static PreserveUnknownFieldsMarker From(AttributeValues values) => new(values.Source);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) => schema with { PreserveUnknownFields = true };
}

internal sealed record EmbeddedResourceMarker(MarkerSource Source) : Marker(Source)
{
    public static EmbeddedResourceMarker From(AttributeValues values) => new(values.Source);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        schema.IsObject ? schema with { EmbeddedResource = true } : context.Refuse(this, schema, "an object");
}

internal sealed record IntOrStringMarker(MarkerSource Source) : Marker(Source)
{
    internal override MarkerPhase Phase => MarkerPhase.Shape;

    public static IntOrStringMarker From(AttributeValues values) => new(values.Source);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        ScalarSchemas.IntOrString with { Description = schema.Description, Origin = schema.Origin };
}

internal sealed record SchemaTypeMarker(MarkerSource Source, string Name) : Marker(Source)
{
    private static readonly HashSet<string> Known = ["object", "array", "string", "integer", "number", "boolean"];

    internal override MarkerPhase Phase => MarkerPhase.Shape;

    public static SchemaTypeMarker From(AttributeValues values) => new(values.Source, values.Text(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        Known.Contains(Name)
            ? Retyped(schema)
            : context.Refuse(this, schema, "one of object, array, string, integer, number, boolean");

    /// <summary>What only the type before could have goes with it: its format, and that a value may be anything.</summary>
    private SchemaProps Retyped(SchemaProps schema) => schema.Type == Name ? schema : schema with
    {
        Type = Name,
        Format = null,
        PreserveUnknownFields = schema.PreserveUnknownFields && Name == "object",
    };
}
