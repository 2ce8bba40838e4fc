using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>A schema as JSON and back. Keywords have one order, properties are sorted: the same schema gives the same bytes.</summary>
internal static class SchemaJson
{
    public static JsonObject Write(SchemaProps schema, bool withDescriptions) =>
        new(Keywords(schema, withDescriptions).Where(keyword => keyword.Value is not null).Select(keyword => new JsonMember(keyword.Name, keyword.Value!)).ToEquatableArray());

    private static IEnumerable<(string Name, JsonValue? Value)> Keywords(SchemaProps schema, bool withDescriptions)
    {
        yield return ("description", withDescriptions ? Text(schema.Description) : null);
        yield return ("title", Text(schema.Title));
        yield return ("type", Text(schema.Type));
        yield return ("format", Text(schema.Format));
        yield return ("nullable", Flag(schema.Nullable));
        yield return ("default", schema.Default);
        yield return ("example", schema.Example);
        yield return ("enum", List(schema.Enum));
        yield return ("minimum", schema.Minimum);
        yield return ("exclusiveMinimum", Flag(schema.ExclusiveMinimum));
        yield return ("maximum", schema.Maximum);
        yield return ("exclusiveMaximum", Flag(schema.ExclusiveMaximum));
        yield return ("multipleOf", schema.MultipleOf);
        yield return ("minLength", Number(schema.MinLength));
        yield return ("maxLength", Number(schema.MaxLength));
        yield return ("pattern", Text(schema.Pattern));
        yield return ("minItems", Number(schema.MinItems));
        yield return ("maxItems", Number(schema.MaxItems));
        yield return ("minProperties", Number(schema.MinProperties));
        yield return ("maxProperties", Number(schema.MaxProperties));
        yield return ("required", schema.Required.IsEmpty ? null : JsonValue.Of(schema.Required));
        yield return ("properties", Properties(schema, withDescriptions));
        yield return ("items", schema.Items is { } items ? Write(items, withDescriptions) : null);
        yield return ("additionalProperties", schema.AdditionalProperties is { } values ? Write(values, withDescriptions) : null);
        yield return ("anyOf", List(schema.AnyOf.Select(branch => (JsonValue)Write(branch, withDescriptions)).ToEquatableArray()));
        yield return ("x-kubernetes-embedded-resource", Flag(schema.EmbeddedResource));
        yield return ("x-kubernetes-int-or-string", Flag(schema.IntOrString));
        yield return ("x-kubernetes-list-map-keys", schema.ListMapKeys.IsEmpty ? null : JsonValue.Of(schema.ListMapKeys));
        yield return ("x-kubernetes-list-type", Text(schema.ListType));
        yield return ("x-kubernetes-map-type", Text(schema.MapType));
        yield return ("x-kubernetes-preserve-unknown-fields", Flag(schema.PreserveUnknownFields));
    }

    /// <summary>The schema that a fact states; only the keywords that facts use.</summary>
    public static SchemaProps Read(JsonValue value)
    {
        var keywords = (JsonObject)value;
        return new SchemaProps
        {
            Type = (keywords["type"] as JsonString)?.Value,
            Format = (keywords["format"] as JsonString)?.Value,
            PreserveUnknownFields = keywords["x-kubernetes-preserve-unknown-fields"] == JsonValue.True,
            IntOrString = keywords["x-kubernetes-int-or-string"] == JsonValue.True,
            Items = keywords["items"] is { } items ? Read(items) : null,
            AdditionalProperties = keywords["additionalProperties"] is { } values ? Read(values) : null,
        };
    }

    private static JsonObject? Properties(SchemaProps schema, bool withDescriptions) => schema.Properties.IsEmpty
        ? null
        : new JsonObject(schema.Properties
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new JsonMember(property.Name, Write(property.Schema, withDescriptions)))
            .ToEquatableArray());

    private static JsonValue? Text(string? value) => value is null ? null : JsonValue.Of(value);

    private static JsonValue? Number(long? value) => value is { } number ? JsonValue.Of(number) : null;

    private static JsonValue? Flag(bool value) => value ? JsonValue.True : null;

    private static JsonArray? List(EquatableArray<JsonValue> values) => values.IsEmpty ? null : new JsonArray(values);
}
