using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>A schema as JSON. Keywords have one order, properties are sorted: the same schema gives the same bytes.</summary>
internal static class SchemaJson
{
    public static JsonObject Write(SchemaProps schema, bool withDescriptions) => new(Keywords(schema, withDescriptions)
        .Where(keyword => keyword.Value is not null)
        .Select(keyword => new JsonMember(keyword.Name, keyword.Value!))
        .Concat(schema.Others)
        .ToEquatableArray());

    private static IEnumerable<(string Name, JsonValue? Value)> Keywords(SchemaProps schema, bool withDescriptions)
    {
        yield return ("description", withDescriptions ? Text(schema.Description) : null);
        yield return ("title", Text(schema.Title));
        yield return ("externalDocs", schema.ExternalDocs is { } docs ? JsonObjects.Of(("url", Text(docs.Url)), ("description", Text(docs.Description))) : null);
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
        yield return ("uniqueItems", Flag(schema.UniqueItems));
        yield return ("minProperties", Number(schema.MinProperties));
        yield return ("maxProperties", Number(schema.MaxProperties));
        yield return ("required", schema.Required.IsEmpty ? null : JsonValue.Of(schema.Required));
        yield return ("properties", Properties(schema, withDescriptions));
        yield return ("items", schema.Items is { } items ? Write(items, withDescriptions) : null);
        yield return ("additionalProperties", AdditionalProperties(schema, withDescriptions));
        yield return ("allOf", Branches(schema.AllOf, withDescriptions));
        yield return ("anyOf", Branches(schema.AnyOf, withDescriptions));
        yield return ("oneOf", Branches(schema.OneOf, withDescriptions));
        yield return ("not", schema.Not is { } not ? Write(not, withDescriptions) : null);
        yield return ("x-kubernetes-embedded-resource", Flag(schema.EmbeddedResource));
        yield return ("x-kubernetes-int-or-string", Flag(schema.IntOrString));
        yield return ("x-kubernetes-list-map-keys", schema.ListMapKeys.IsEmpty ? null : JsonValue.Of(schema.ListMapKeys));
        yield return ("x-kubernetes-list-type", Text(schema.ListType));
        yield return ("x-kubernetes-map-type", Text(schema.MapType));
        yield return ("x-kubernetes-preserve-unknown-fields", Flag(schema.PreserveUnknownFields));
        yield return ("x-kubernetes-validations", List(schema.Validations.Select(rule => (JsonValue)Rule(rule)).ToEquatableArray()));
    }

    private static JsonObject Rule(ValidationRule rule) => JsonObjects.Of(
        ("rule", Text(rule.Rule)),
        ("message", Text(rule.Message)),
        ("messageExpression", Text(rule.MessageExpression)),
        ("reason", Text(rule.Reason)),
        ("fieldPath", Text(rule.FieldPath)),
        ("optionalOldSelf", rule.OptionalOldSelf is { } optional ? JsonValue.Of(optional) : null));

    private static JsonValue? AdditionalProperties(SchemaProps schema, bool withDescriptions) =>
        schema.AdditionalProperties is { } values ? Write(values, withDescriptions)
        : schema.AdditionalPropertiesAllowed is { } allowed ? JsonValue.Of(allowed)
        : null;

    private static JsonObject? Properties(SchemaProps schema, bool withDescriptions) => schema.Properties.IsEmpty
        ? null
        : new JsonObject(schema.Properties
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new JsonMember(property.Name, Write(property.Schema, withDescriptions)))
            .ToEquatableArray());

    private static JsonArray? Branches(EquatableArray<SchemaProps> schemas, bool withDescriptions) =>
        List(schemas.Select(branch => (JsonValue)Write(branch, withDescriptions)).ToEquatableArray());

    private static JsonValue? Text(string? value) => value is null ? null : JsonValue.Of(value);

    private static JsonValue? Number(long? value) => value is { } number ? JsonValue.Of(number) : null;

    private static JsonValue? Flag(bool value) => value ? JsonValue.True : null;

    private static JsonArray? List(EquatableArray<JsonValue> values) => values.IsEmpty ? null : new JsonArray(values);
}
