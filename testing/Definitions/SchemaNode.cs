using System.Collections.Frozen;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Definitions;

/// <summary>A node of a structural schema, as far as pruning and defaulting look at it.</summary>
internal sealed class SchemaNode
{
    public FrozenDictionary<string, SchemaNode> Properties { get; private init; } = FrozenDictionary<string, SchemaNode>.Empty;

    public SchemaNode? Items { get; private init; }

    public SchemaNode? AdditionalProperties { get; private init; }

    /// <summary>Whether objects may have members that nobody has named: <c>additionalProperties: true</c>.</summary>
    public bool TakesAny { get; private init; }

    public bool PreservesUnknown { get; private init; }

    public bool IsEmbedded { get; private init; }

    public bool IsNullable { get; private init; }

    public JsonNode? Default { get; private init; }

    public bool HasDefault { get; private init; }

    /// <summary>Properties that have a default, with the order in which Go would visit them left open.</summary>
    public IReadOnlyList<KeyValuePair<string, SchemaNode>> Defaulted { get; private init; } = [];

    public static SchemaNode Of(JsonObject schema)
    {
        var properties = (schema.Object("properties") ?? []).ToDictionary(property => property.Key, property => Of(property.Value as JsonObject ?? []), StringComparer.Ordinal);
        return new SchemaNode
        {
            Properties = properties.ToFrozenDictionary(StringComparer.Ordinal),
            Items = schema.Object("items") is { } items ? Of(items) : null,
            AdditionalProperties = schema.Object("additionalProperties") is { } values ? Of(values) : null,
            TakesAny = schema.Flag("additionalProperties"),
            PreservesUnknown = schema.Flag("x-kubernetes-preserve-unknown-fields"),
            IsEmbedded = schema.Flag("x-kubernetes-embedded-resource"),
            IsNullable = schema.Flag("nullable"),
            Default = schema["default"],
            HasDefault = schema["default"] is not null,
            Defaulted = [.. properties.Where(property => property.Value.HasDefault)],
        };
    }
}
