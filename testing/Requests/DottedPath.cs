using System.Globalization;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Requests;

/// <summary>A dotted path of a definition such as <c>.spec.replicas</c>.</summary>
internal static class DottedPath
{
    public static JsonNode? Get(JsonNode? node, string path)
    {
        foreach (var part in Parts(path))
        {
            node = (node as JsonObject)?[part];
        }

        return node;
    }

    /// <summary>Puts a value there and makes what is missing on the way.</summary>
    public static void Set(JsonObject node, string path, JsonNode? value)
    {
        var parts = Parts(path);
        foreach (var part in parts[..^1])
        {
            node = Json.JsonNodes.GetOrAdd(node, part);
        }

        node[parts[^1]] = value;
    }

    public static int? Whole(JsonNode? value) =>
        value is JsonValue scalar && int.TryParse(scalar.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    private static string[] Parts(string path) => path.TrimStart('.').Split('.');
}
