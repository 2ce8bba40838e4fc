using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>Lists that the server gives in random or time-dependent order.</summary>
internal static class UnorderedLists
{
    public static JsonArray Sort(string key, JsonArray list)
    {
        Func<JsonNode?, string>? by = key switch
        {
            "managedFields" => static entry => string.Join('\u0001', Text(entry, "operation"), Text(entry, "manager"), Text(entry, "apiVersion"), Text(entry, "subresource")),
            "resources" => static entry => entry is JsonObject ? Text(entry, "name") is { Length: > 0 } name ? name : Text(entry, "resource") : "",
            "resourceRules" or "nonResourceRules" => PythonJson.Write,
            _ => null,
        };
        return by is null ? list : new JsonArray([.. list.OrderBy(by, StringComparer.Ordinal).Select(item => item?.DeepClone())]);
    }

    private static string Text(JsonNode? entry, string name) => entry is JsonObject members && members[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
