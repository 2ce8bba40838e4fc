using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>
/// JSON as a schema. Nothing is lost: a keyword that the model does not know, or that is of a type that it cannot hold,
/// is kept among <see cref="SchemaProps.Others"/>.
/// </summary>
internal static class SchemaJsonReader
{
    public static SchemaProps Read(JsonValue value)
    {
        var schema = SchemaProps.Empty;
        if (value is not JsonObject keywords)
        {
            return schema;
        }

        foreach (var keyword in keywords.Members)
        {
            schema = With(schema, keyword);
        }

        return schema;
    }

    /// <summary>The schema where the keyword says what it says here.</summary>
    public static SchemaProps With(SchemaProps schema, JsonMember keyword) =>
        Apply(schema, keyword.Name, keyword.Value) ?? schema with { Others = schema.Others.Add(keyword) };

    /// <summary>The schema with the keyword; null when it is none that the model holds.</summary>
    private static SchemaProps? Apply(SchemaProps schema, string name, JsonValue value) => (name, value) switch
    {
        ("default", _) => schema with { Default = value },
        ("example", _) => schema with { Example = value },
        (_, JsonString { Value: var text }) => Apply(schema, name, text),
        (_, JsonNumber number) => Apply(schema, name, number),
        (_, JsonBoolean { Value: var flag }) => Apply(schema, name, flag),
        (_, JsonArray { Items: var items }) => Apply(schema, name, items),
        (_, JsonObject members) => Apply(schema, name, members),
        _ => null,
    };

    private static SchemaProps? Apply(SchemaProps schema, string name, string text) => name switch
    {
        "description" => schema with { Description = text },
        "title" => schema with { Title = text },
        "type" => schema with { Type = text },
        "format" => schema with { Format = text },
        "pattern" => schema with { Pattern = text },
        "x-kubernetes-list-type" => schema with { ListType = text },
        "x-kubernetes-map-type" => schema with { MapType = text },
        _ => null,
    };

    private static SchemaProps? Apply(SchemaProps schema, string name, JsonNumber number)
    {
        switch (name)
        {
            case "minimum":
                return schema with { Minimum = number };
            case "maximum":
                return schema with { Maximum = number };
            case "multipleOf":
                return schema with { MultipleOf = number };
        }

        if (!long.TryParse(number.Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        return name switch
        {
            "minLength" => schema with { MinLength = count },
            "maxLength" => schema with { MaxLength = count },
            "minItems" => schema with { MinItems = count },
            "maxItems" => schema with { MaxItems = count },
            "minProperties" => schema with { MinProperties = count },
            "maxProperties" => schema with { MaxProperties = count },
            _ => null,
        };
    }

    private static SchemaProps? Apply(SchemaProps schema, string name, bool flag) => name switch
    {
        "nullable" => schema with { Nullable = flag },
        "exclusiveMinimum" => schema with { ExclusiveMinimum = flag },
        "exclusiveMaximum" => schema with { ExclusiveMaximum = flag },
        "uniqueItems" => schema with { UniqueItems = flag },
        "additionalProperties" => schema with { AdditionalPropertiesAllowed = flag },
        "x-kubernetes-embedded-resource" => schema with { EmbeddedResource = flag },
        "x-kubernetes-int-or-string" => schema with { IntOrString = flag },
        // The API server refuses false, so it is no way of leaving the keyword out.
        "x-kubernetes-preserve-unknown-fields" when flag => schema with { PreserveUnknownFields = true },
        _ => null,
    };

    private static SchemaProps? Apply(SchemaProps schema, string name, EquatableArray<JsonValue> items) => name switch
    {
        "enum" => schema with { Enum = items },
        "required" when Texts(items) is { } names => schema with { Required = names },
        "x-kubernetes-list-map-keys" when Texts(items) is { } keys => schema with { ListMapKeys = keys },
        "allOf" => schema with { AllOf = items.Select(Read).ToEquatableArray() },
        "anyOf" => schema with { AnyOf = items.Select(Read).ToEquatableArray() },
        "oneOf" => schema with { OneOf = items.Select(Read).ToEquatableArray() },
        "x-kubernetes-validations" when items.All(item => item is JsonObject) => schema with { Validations = items.Select(item => Rule((JsonObject)item)).ToEquatableArray() },
        _ => null,
    };

    private static SchemaProps? Apply(SchemaProps schema, string name, JsonObject members) => name switch
    {
        "properties" => schema with { Properties = members.Members.Select(member => new SchemaProperty(member.Name, Read(member.Value))).ToEquatableArray() },
        "items" => schema with { Items = Read(members) },
        "additionalProperties" => schema with { AdditionalProperties = Read(members) },
        "not" => schema with { Not = Read(members) },
        "externalDocs" => schema with { ExternalDocs = new ExternalDocs(Text(members["url"]), Text(members["description"])) },
        _ => null,
    };

    private static ValidationRule Rule(JsonObject rule) => new(
        Text(rule["rule"]) ?? "",
        Text(rule["message"]),
        Text(rule["messageExpression"]),
        Text(rule["reason"]),
        Text(rule["fieldPath"]),
        rule["optionalOldSelf"] is JsonBoolean { Value: var optional } ? optional : null);

    private static string? Text(JsonValue? value) => (value as JsonString)?.Value;

    private static EquatableArray<string>? Texts(EquatableArray<JsonValue> items) =>
        items.All(item => item is JsonString) ? items.Select(item => ((JsonString)item).Value).ToEquatableArray() : null;
}
