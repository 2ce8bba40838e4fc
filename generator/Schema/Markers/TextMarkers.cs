using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary><c>[Description]</c>; an empty text takes the description away.</summary>
internal sealed record DescriptionMarker(MarkerSource Source, string Text) : Marker(Source)
{
    public static DescriptionMarker From(AttributeValues values) => new(values.Source, values.Text(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) => schema with { Description = Text.Length == 0 ? null : Text };
}

/// <summary><c>[Undescribed]</c>: no description below, before others are said there.</summary>
internal sealed record UndescribedMarker(MarkerSource Source) : Marker(Source)
{
    internal override MarkerPhase Phase => MarkerPhase.Shape;

    public static UndescribedMarker From(AttributeValues values) => new(values.Source);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        schema.Properties.IsEmpty && schema.Items is null && schema.AdditionalProperties is null
            ? context.Refuse(this, schema, "something that has properties, items or values")
            : Without(schema) with { Description = schema.Description };

    private static SchemaProps Without(SchemaProps schema) => schema with
    {
        Description = null,
        Properties = schema.Properties.Select(property => property with { Schema = Without(property.Schema) }).ToEquatableArray(),
        Items = schema.Items is { } items ? Without(items) : null,
        AdditionalProperties = schema.AdditionalProperties is { } values ? Without(values) : null,
    };
}

internal sealed record TitleMarker(MarkerSource Source, string Text) : Marker(Source)
{
    public static TitleMarker From(AttributeValues values) => new(values.Source, values.Text(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) => schema with { Title = Text };
}

internal sealed record ExampleMarker(MarkerSource Source, JsonValue? Value, string? Error) : Marker(Source)
{
    public static ExampleMarker From(AttributeValues values)
    {
        var (value, error) = ConstantOrJson.Read(values);
        return new ExampleMarker(values.Source, value, error);
    }

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (Error is not null)
        {
            context.Report(Descriptors.JsonInvalid, Source.Anchor, Source.Attribute, Error);
            return schema;
        }

        return schema with { Example = Value };
    }
}

internal sealed record ExternalDocsMarker(MarkerSource Source, ExternalDocs Docs) : Marker(Source)
{
    public static ExternalDocsMarker From(AttributeValues values) => new(values.Source, new ExternalDocs(values.Text(0), values.Text("Description")));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        Docs.Url!.Length > 0 && Uri.IsWellFormedUriString(Docs.Url, UriKind.RelativeOrAbsolute)
            ? schema with { ExternalDocs = Docs }
            : context.RefuseArgument(this, schema, $"'{Docs.Url}' is no URL");
}
