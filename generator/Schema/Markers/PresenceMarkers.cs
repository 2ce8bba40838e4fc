using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary><c>[Required]</c> and <c>[Optional]</c>: about the object that has the property, not about the property's schema.</summary>
internal sealed record RequirementMarker(MarkerSource Source, bool IsRequired) : Marker(Source)
{
    public static RequirementMarker Required(AttributeValues values) => new(values.Source, true);

    public static RequirementMarker Optional(AttributeValues values) => new(values.Source, false);

    internal override string Subject => "required";

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        context.Refuse(this, schema, "a property");

    internal override SchemaProps ApplyToProperty(SchemaProps parent, string name, MarkerContext context) =>
        parent.WithRequired(name, IsRequired);
}

internal sealed record NullableMarker(MarkerSource Source) : Marker(Source)
{
    public static NullableMarker From(AttributeValues values) => new(values.Source);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) => schema with { Nullable = true };
}

/// <summary><c>[Default]</c>, also as an initialiser; whether the schema accepts the value is a rule of the finished schema.</summary>
internal sealed record DefaultMarker(MarkerSource Source, JsonValue? Value, string? Error) : Marker(Source)
{
    /// <summary>What was written where JSON is wanted, and is none.</summary>
    public string? Unquoted { get; init; }

    internal override MarkerPhase Phase => MarkerPhase.Last;

    public static DefaultMarker From(AttributeValues values)
    {
        var (value, error) = ConstantOrJson.Read(values);
        return new DefaultMarker(values.Source, value, error) { Unquoted = error is null ? null : values.Text("Json") };
    }

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (Error is not null)
        {
            context.Report(Descriptors.JsonInvalid, Source.Anchor, Unquoted is { } text && schema.Type == "string" ? new Correction(text, JsonValue.Of(text).ToString()) : null, Source.Attribute, Error);
            return schema;
        }

        return schema with { Default = Value };
    }
}
