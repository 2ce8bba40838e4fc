using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Requests;

/// <summary>The fields by which objects can be selected.</summary>
internal static class SelectableFields
{
    /// <exception cref="Refusal">The resource cannot be selected by the field.</exception>
    public static void Check(ApiResource resource, ServedVersion version, string field)
    {
        if (field == "metadata.name" || (field == "metadata.namespace" && (resource.IsNamespaced || !resource.IsCustom)))
        {
            return;
        }

        if (resource.IsCustom ? version.SelectableFields.Contains("." + field) : resource.Rules.SelectableFields.Contains(field))
        {
            return;
        }

        throw Refusals.BadRequest(
            resource.IsCustom || resource.Rules.SelectableFields.Count > 0
                ? "field label not supported: " + field
                : $"{GoText.Quote(field)} is not a known field selector: only \"metadata.name\", \"metadata.namespace\"");
    }

    public static string Value(ApiResource resource, JsonObject obj, string field) => field switch
    {
        "metadata.name" => obj["metadata"].Text("name") ?? "",
        "metadata.namespace" => obj["metadata"].Text("namespace") ?? "",
        _ when resource.IsCustom => AsText(At(obj, field)),
        _ => resource.Rules.FieldValue(obj, field) ?? AsText(At(obj, field)),
    };

    private static JsonNode? At(JsonNode? node, string path)
    {
        foreach (var part in path.Split('.'))
        {
            node = (node as JsonObject)?[part];
        }

        return node;
    }

    private static string AsText(JsonNode? value) => value switch
    {
        null => "",
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => text,
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.True or JsonValueKind.False => scalar.ToJsonString(),
        JsonValue scalar when scalar.TryGetValue<double>(out var real) => real.ToString("R", CultureInfo.InvariantCulture),
        _ => value.ToJsonString(),
    };
}
