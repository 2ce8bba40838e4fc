using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>The metadata of an object without the rest (meta/v1 <c>PartialObjectMetadata</c>).</summary>
internal static class PartialMetadata
{
    public static JsonObject Of(JsonObject obj, string apiVersion)
    {
        var metadata = obj.Object("metadata")?.Copy() ?? [];
        return new JsonObject { ["kind"] = "PartialObjectMetadata", ["apiVersion"] = apiVersion, ["metadata"] = metadata };
    }

    public static JsonObject List(IEnumerable<JsonObject> objects, JsonObject listMetadata, string apiVersion) => new()
    {
        ["kind"] = "PartialObjectMetadataList",
        ["apiVersion"] = apiVersion,
        ["metadata"] = listMetadata,
        ["items"] = objects.Any() ? new JsonArray([.. objects.Select(obj => Of(obj, apiVersion))]) : null,
    };
}
