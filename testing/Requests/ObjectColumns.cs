using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>The columns of a resource and the cells of its objects.</summary>
internal static class ObjectColumns
{
    private const string NameDescription =
        "Name must be unique within a namespace. Is required when creating resources, although some resources may allow a client to request the generation of an"
        + " appropriate name automatically. Name is primarily intended for creation idempotence and configuration definition. Cannot be updated."
        + " More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names#names";

    public static (JsonArray Columns, IReadOnlyList<JsonArray> Cells) Of(RequestContext context, IReadOnlyList<JsonObject> objects) =>
        (new JsonArray(new JsonObject { ["name"] = "Name", ["type"] = "string", ["format"] = "name", ["description"] = NameDescription, ["priority"] = 0 }),
            [.. objects.Select(obj => new JsonArray(obj["metadata"].Text("name")))]);
}
