using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Objects as a table (meta/v1 <c>Table</c>), as kubectl shows them.</summary>
internal static class Tables
{
    /// <exception cref="Refusal">The client asks for objects in rows that there are none of.</exception>
    public static JsonObject Of(RequestContext context, IReadOnlyList<JsonObject> objects, JsonObject metadata, string apiVersion, bool withColumns = true)
    {
        var include = context.Query["includeObject"] ?? "";
        if (include is not ("" or "None" or "Metadata" or "Object"))
        {
            throw Refusals.BadRequest($"Unable to convert to Table as requested: includeObject: Invalid value: \"{include}\": must be 'Metadata', 'Object', 'None', or empty");
        }

        var table = new JsonObject { ["kind"] = "Table", ["apiVersion"] = apiVersion, ["metadata"] = metadata };
        var (columns, cells) = ObjectColumns.Of(context, objects);
        table["columnDefinitions"] = withColumns ? columns : null;
        table["rows"] = new JsonArray([.. objects.Select((obj, index) => Row(obj, cells[index], include, apiVersion))]);
        return table;
    }

    private static JsonObject Row(JsonObject obj, JsonArray cells, string include, string apiVersion) => new()
    {
        ["cells"] = cells,
        ["object"] = include switch
        {
            "None" => null,
            "Object" => obj.Copy(),
            _ => PartialMetadata.Of(obj, apiVersion),
        },
    };
}
