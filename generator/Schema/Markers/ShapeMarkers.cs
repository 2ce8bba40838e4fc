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

/// <summary><c>[Schemaless]</c>: for a member or a whole type the builder does not even look at the type; deeper down this forgets what it says.</summary>
internal sealed record SchemalessMarker(MarkerSource Source) : Marker(Source)
{
    internal override MarkerPhase Phase => MarkerPhase.Start;

    public static SchemalessMarker From(AttributeValues values) => new(values.Source);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        SchemaProps.Empty with { Description = schema.Description, Origin = schema.Origin };
}

internal sealed record AdditionalPropertiesMarker(MarkerSource Source, bool IsAllowed) : Marker(Source)
{
    public static AdditionalPropertiesMarker From(AttributeValues values) => new(values.Source, values.Positional[0] == JsonValue.True);

    // apiextensions-apiserver: additionalProperties and properties exclude each other, unless the former is true.
    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        !schema.IsObject || schema.AdditionalProperties is not null ? context.Refuse(this, schema, "an object that is not a map")
        : !IsAllowed && !schema.Properties.IsEmpty ? context.RefuseArgument(this, schema, "the API server refuses false beside properties; it prunes what they do not name anyway")
        : schema with { AdditionalPropertiesAllowed = IsAllowed };
}
