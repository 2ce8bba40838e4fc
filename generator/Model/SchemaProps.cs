namespace KubeCodegen.Generator.Model;

/// <summary>One node of an OpenAPI v3 schema as apiextensions.k8s.io/v1 has it (JSONSchemaProps). Absent keywords are null, false or empty.</summary>
public sealed record SchemaProps
{
    public static SchemaProps Empty { get; } = new();

    public static SchemaProps Object { get; } = new() { Type = "object" };

    public string? Description { get; init; }

    public string? Title { get; init; }

    public string? Type { get; init; }

    public string? Format { get; init; }

    public bool Nullable { get; init; }

    public JsonValue? Default { get; init; }

    public JsonValue? Example { get; init; }

    public EquatableArray<JsonValue> Enum { get; init; }

    public JsonNumber? Minimum { get; init; }

    public bool ExclusiveMinimum { get; init; }

    public JsonNumber? Maximum { get; init; }

    public bool ExclusiveMaximum { get; init; }

    public JsonNumber? MultipleOf { get; init; }

    public long? MinLength { get; init; }

    public long? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public bool UniqueItems { get; init; }

    public long? MinItems { get; init; }

    public long? MaxItems { get; init; }

    public long? MinProperties { get; init; }

    public long? MaxProperties { get; init; }

    public EquatableArray<string> Required { get; init; }

    /// <summary>Properties by JSON name; kept in the order in which they are declared, written in ordinal order.</summary>
    public EquatableArray<SchemaProperty> Properties { get; init; }

    public SchemaProps? Items { get; init; }

    /// <summary>The schema of a map's values.</summary>
    public SchemaProps? AdditionalProperties { get; init; }

    /// <summary>Whether properties without a schema are allowed, where that is said with true or false.</summary>
    public bool? AdditionalPropertiesAllowed { get; init; }

    public EquatableArray<SchemaProps> AllOf { get; init; }

    public EquatableArray<SchemaProps> AnyOf { get; init; }

    public EquatableArray<SchemaProps> OneOf { get; init; }

    public SchemaProps? Not { get; init; }

    public ExternalDocs? ExternalDocs { get; init; }

    /// <summary>The CEL rules, in the order in which they are written.</summary>
    public EquatableArray<ValidationRule> Validations { get; init; }

    public bool PreserveUnknownFields { get; init; }

    public bool EmbeddedResource { get; init; }

    public bool IntOrString { get; init; }

    public string? ListType { get; init; }

    public EquatableArray<string> ListMapKeys { get; init; }

    public string? MapType { get; init; }

    /// <summary>Keywords as they were read that have no place above, such as <c>$ref</c>; no structural schema has them.</summary>
    public EquatableArray<JsonMember> Others { get; init; }

    /// <summary>Where in the source the node comes from: where a rule that it breaks is reported. Not part of the CRD.</summary>
    public SourceAnchor? Origin { get; init; }

    public bool IsTextual => Type == "string" || IntOrString;

    public bool IsNumeric => Type is "integer" or "number" || IntOrString;

    public bool IsObject => Type == "object";

    public bool IsArray => Type == "array";

    /// <summary>The schemas that this one is made of, one level down.</summary>
    public IEnumerable<SchemaProps> Below =>
    [
        .. Properties.Select(property => property.Schema),
        .. new[] { Items, AdditionalProperties, Not }.OfType<SchemaProps>(),
        .. AllOf,
        .. AnyOf,
        .. OneOf,
    ];

    public SchemaProps? Property(string name)
    {
        if (Properties.Count > PropertyIndex.Least)
        {
            return PropertyIndex.Find(Properties, name);
        }

        foreach (var property in Properties.AsSpan())
        {
            if (property.Name == name)
            {
                return property.Schema;
            }
        }

        return null;
    }

    /// <summary>This schema with the property added, or replaced when it is there.</summary>
    public SchemaProps WithProperty(string name, SchemaProps schema)
    {
        var property = new SchemaProperty(name, schema);
        return Property(name) is null
            ? this with { Properties = Properties.Add(property) }
            : this with { Properties = Properties.Select(old => old.Name == name ? property : old).ToEquatableArray() };
    }

    public SchemaProps WithRequired(string name, bool required)
    {
        var others = Required.Where(other => other != name);
        return this with { Required = (required ? others.Append(name) : others).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray() };
    }
}

public sealed record SchemaProperty(string Name, SchemaProps Schema);

/// <summary>Where more is written about a schema.</summary>
public sealed record ExternalDocs(string? Url, string? Description);

/// <summary>A rule in the Common Expression Language: an entry of <c>x-kubernetes-validations</c>.</summary>
public sealed record ValidationRule(
    string Rule,
    string? Message,
    string? MessageExpression,
    string? Reason,
    string? FieldPath,
    bool? OptionalOldSelf);
