using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Tables;

/// <summary>The cell of a printer column (apiextensions <c>tableconvertor.cellForJSONValue</c>).</summary>
internal static class CustomCells
{
    public static JsonNode? Value(JsonObject obj, string path, string type, DateTimeOffset now)
    {
        var found = JsonPath.Find(obj, path);
        if (found.Count == 0 || found[0] is null)
        {
            return null;
        }

        return type switch
        {
            "string" => string.Join(",", found.Select(Text)),
            "integer" => found[0] is JsonValue number && number.TryGetValue<long>(out var whole) ? whole : found[0] is JsonValue real && real.TryGetValue<double>(out var value) ? (long)value : null,
            "number" => found[0] is JsonValue && found[0]!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? found[0]!.DeepClone() : null,
            "boolean" => found[0] is JsonValue flag && flag.TryGetValue<bool>(out var isTrue) ? isTrue : null,
            "date" => found[0].AsText() is { } time ? Ages.Since(time, now) : null,
            _ => null,
        };
    }

    private static string Text(JsonNode? value) => value switch
    {
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => text,
        JsonValue scalar when scalar.TryGetValue<double>(out var real) => real.ToString("R", CultureInfo.InvariantCulture),
        null => "<nil>",
        JsonValue scalar => scalar.ToJsonString(),
        _ => Generator.Crds.GoJson.Write(ModelJson.ToModel(value)),
    };
}
