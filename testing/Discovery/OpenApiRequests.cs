using System.Text.Json.Nodes;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Discovery;

/// <summary>OpenAPI v3, a document for each group and version.</summary>
internal static class OpenApiRequests
{
    public static ApiResponse Index(ResourceCatalog catalog)
    {
        var paths = new JsonObject();
        foreach (var (group, version) in Versions(catalog))
        {
            var path = group.Length == 0 ? "api/" + version : $"apis/{group}/{version}";
            paths[path] = new JsonObject { ["serverRelativeURL"] = $"/openapi/v3/{path}" };
        }

        return new ApiResponse(200, "text/plain; charset=utf-8", new JsonObject { ["paths"] = paths }.ToUtf8());
    }

    public static ApiResponse Document(ResourceCatalog catalog, string[] path)
    {
        _ = catalog;
        _ = path;
        return new ApiResponse(404, null, default);
    }

    private static IEnumerable<(string Group, string Version)> Versions(ResourceCatalog catalog) =>
        GroupDocuments.GroupNames(catalog).Prepend("").SelectMany(group => GroupDocuments.Versions(catalog, group).Select(version => (group, version)));
}
