using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Definitions;

/// <summary>Says which rules of a definition this server keeps and does not evaluate.</summary>
internal static class UnevaluatedRules
{
    public static IEnumerable<string> Describe(JsonObject definition)
    {
        foreach (var version in definition["spec"].Objects("versions"))
        {
            var count = Count(version.Object("schema").Object("openAPIV3Schema"));
            if (count > 0)
            {
                yield return $"version {version.Text("name")} has {count} x-kubernetes-validations; this server keeps such rules and does not evaluate them";
            }
        }
    }

    /// <summary>How many rules there are in a schema, at any depth.</summary>
    public static int Count(JsonNode? schema) => schema switch
    {
        JsonObject node => (node["x-kubernetes-validations"] is JsonArray rules ? rules.Count : 0) + node.Where(member => member.Key is not ("default" or "enum" or "example")).Sum(member => Count(member.Value)),
        JsonArray items => items.Sum(Count),
        _ => 0,
    };
}
