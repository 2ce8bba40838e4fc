using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary><c>[RawSchema]</c>: keywords over those of the type, or in place of all that the type says.</summary>
internal sealed record RawSchemaMarker(MarkerSource Source, SchemaText Schema, bool IsWhole) : Marker(Source)
{
    internal override MarkerPhase Phase => IsWhole ? MarkerPhase.Start : MarkerPhase.Raw;

    internal override bool CanRepeat => !IsWhole;

    public static RawSchemaMarker From(AttributeValues values) => new(values.Source, SchemaText.Parse(values.Text(0)), values.Flag("Replace"));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) => (Schema.Read(this, context), IsWhole) switch
    {
        (null, _) => schema,
        ({ } raw, true) => raw with { Description = raw.Description ?? schema.Description, Origin = schema.Origin },
        _ => Over(schema, Schema.Json),
    };

    private static SchemaProps Over(SchemaProps schema, JsonObject keywords)
    {
        foreach (var keyword in keywords.Members)
        {
            schema = (keyword.Name, keyword.Value) switch
            {
                ("properties", JsonObject properties) => properties.Members.Aggregate(schema, (parent, property) => parent.WithProperty(property.Name, Below(parent.Property(property.Name), property.Value))),
                ("items", JsonObject items) => schema with { Items = Below(schema.Items, items) },
                ("additionalProperties", JsonObject values) => schema with { AdditionalProperties = Below(schema.AdditionalProperties, values), AdditionalPropertiesAllowed = null },
                ("additionalProperties", JsonBoolean { Value: var allowed }) => schema with { AdditionalProperties = null, AdditionalPropertiesAllowed = allowed },
                ("not", JsonObject not) => schema with { Not = Below(schema.Not, not) },
                _ => SchemaJsonReader.With(schema, keyword),
            };
        }

        return schema;
    }

    private static SchemaProps Below(SchemaProps? schema, JsonValue keywords) =>
        keywords is JsonObject members ? Over(schema ?? SchemaProps.Empty, members) : SchemaJsonReader.Read(keywords);
}
