using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary><c>[SchemaFields]</c>: keeps the named properties; those that a feature flag guards are kept by their own marker's word.</summary>
internal sealed record MaskMarker(MarkerSource Source, EquatableArray<string> Fields) : Marker(Source)
{
    internal override MarkerPhase Phase => MarkerPhase.Shape;

    public static MaskMarker From(AttributeValues values) => new(values.Source, values.Texts(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (!schema.IsObject || schema.AdditionalProperties is not null)
        {
            return context.Refuse(this, schema, "an object with properties");
        }

        foreach (var field in Fields.Where(field => schema.Property(field) is null))
        {
            FieldNames.Refuse(this, field, schema, context);
        }

        return schema with
        {
            Properties = schema.Properties.Where(property => Fields.Contains(property.Name)).ToEquatableArray(),
            Required = schema.Required.Where(name => Fields.Contains(name)).ToEquatableArray(),
        };
    }

    /// <summary>The mask that also keeps what <paramref name="flags"/> of the same place guard.</summary>
    public MaskMarker Keeping(IEnumerable<FeatureFlagMarker> flags) =>
        this with { Fields = Fields.AddRange(flags.Where(flag => flag.Source.At == Source.At).Select(flag => flag.Field)) };
}

internal static class FieldNames
{
    public static void Refuse(Marker marker, string field, SchemaProps schema, MarkerContext context)
    {
        var correction = NearestName.Of(field, schema.Properties.Select(property => property.Name)) is { } nearest ? new Correction(field, nearest) : null;
        context.Report(Descriptors.FieldNotFound, marker.Source.Anchor, correction, marker.Source.Attribute, field, MarkerContext.Hint(correction));
    }
}

/// <summary>
/// <c>[FeatureFlag]</c>: objects lose their properties and keep anything; scalars and maps only change their description.
/// Knative's schema-tweak does the same to its CRDs.
/// </summary>
internal sealed record FeatureFlagMarker(MarkerSource Source, string Field, string Flag) : Marker(Source)
{
    internal override bool CanRepeat => true;

    public static FeatureFlagMarker From(AttributeValues values) => new(values.Source, values.Text(0), values.Text(1));

    private string Description => $"Available when the feature flag {Flag} is on.";

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (schema.Property(Field) is { } property)
        {
            return schema.WithProperty(Field, Guard(property));
        }

        FieldNames.Refuse(this, Field, schema, context);
        return schema;
    }

    private SchemaProps Guard(SchemaProps schema)
    {
        if (schema.Items is { } items)
        {
            return SchemaProps.Empty with { Type = "array", Description = Description, Items = Open(items) };
        }

        return schema.IsObject && !schema.Properties.IsEmpty ? Open(schema) : schema with { Description = Description };
    }

    private SchemaProps Open(SchemaProps schema) => SchemaProps.Empty with
    {
        Type = schema.Type,
        MapType = schema.MapType,
        Description = Description,
        PreserveUnknownFields = true,
        Origin = schema.Origin,
    };
}
