using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s;

namespace KubeCodegen.Validation;

/// <summary>What differs between two objects, for an error that says why a change was refused.</summary>
public static class JsonDifference
{
    /// <summary>Lists the fields that differ, each with its old value (<c>-</c>) and its new one (<c>+</c>) in JSON.</summary>
    /// <returns>The differences, in the order of the fields; empty when the objects are the same in JSON.</returns>
    public static string Of(object? old, object? current)
    {
        var text = new StringBuilder();
        Compare(text, "", Parse(old), Parse(current));
        return text.ToString();
    }

    private static JsonNode? Parse(object? value) => value is null ? null : JsonNode.Parse(KubernetesJson.Serialize(value));

    private static void Compare(StringBuilder text, string path, JsonNode? old, JsonNode? current)
    {
        switch (old, current)
        {
            case (JsonObject before, JsonObject after):
                foreach (var name in before.Select(member => member.Key).Union(after.Select(member => member.Key)))
                {
                    Compare(text, path.Length == 0 ? name : $"{path}.{name}", before[name], after[name]);
                }

                break;
            case (JsonArray before, JsonArray after):
                for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
                {
                    Compare(text, $"{path}[{i}]", before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
                }

                break;
            case var _ when !JsonNode.DeepEquals(old, current):
                text.Append(path).Append(":\n\t-: ").Append(Show(old)).Append("\n\t+: ").Append(Show(current)).Append('\n');
                break;
        }
    }

    private static string Show(JsonNode? value) => value?.ToJsonString(Readable) ?? "absent";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
