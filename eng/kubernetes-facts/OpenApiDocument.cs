using System.Text.Json.Nodes;

namespace KubeCodegen.KubernetesFacts;

/// <summary>The <c>components.schemas</c> of Kubernetes' OpenAPI v3 documents: name to schema.</summary>
internal sealed class OpenApiDocument(JsonObject schemas)
{
    public IEnumerable<OpenApiType> Types => schemas
        .Select(schema => new OpenApiType(schema.Key, schema.Value!.AsObject()))
        .OrderBy(type => type.FullName, StringComparer.Ordinal);
}

/// <summary>One named schema, such as <c>io.k8s.api.core.v1.PodSpec</c>.</summary>
internal sealed record OpenApiType(string FullName, JsonObject Schema)
{
    public string Kind => FullName[(FullName.LastIndexOf('.') + 1)..];

    public string? MapType => (string?)Schema["x-kubernetes-map-type"];

    public IEnumerable<OpenApiField> Fields
    {
        get
        {
            var required = Schema["required"] is JsonArray names ? names.Select(name => (string)name!).ToHashSet() : [];
            return (Schema["properties"] as JsonObject ?? [])
                .Select(property => new OpenApiField(this, property.Key, property.Value!.AsObject(), required.Contains(property.Key)));
        }
    }
}

/// <summary>One property of a schema.</summary>
internal sealed record OpenApiField(OpenApiType Owner, string Name, JsonObject Schema, bool Required)
{
    public string? ListType => (string?)Schema["x-kubernetes-list-type"];

    public string? MapType => (string?)Schema["x-kubernetes-map-type"];

    public IEnumerable<string> ListMapKeys =>
        Schema["x-kubernetes-list-map-keys"] is JsonArray keys ? keys.Select(key => (string)key!) : [];

    public JsonNode? Default => Schema["default"];

    /// <summary>The name by which people know the field: <c>PodSpec.containers</c>.</summary>
    public string Path => $"{Owner.Kind}.{Name}";
}

internal static class OpenApiReferences
{
    /// <summary>The full name of the schema that <paramref name="schema"/> refers to, directly or through a single <c>allOf</c>.</summary>
    public static string? Target(this JsonObject schema)
    {
        var referring = schema["allOf"] is JsonArray { Count: 1 } parts ? parts[0] : schema;
        var reference = (string?)referring?["$ref"];
        return reference?[(reference.LastIndexOf('/') + 1)..];
    }
}
