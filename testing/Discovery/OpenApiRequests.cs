using System.Text.Json.Nodes;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.OpenApi;
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
        var (group, version) = path switch
        {
            ["api", var core] => ("", core),
            ["apis", var named, var its] => (named, its),
            _ => ("", ""),
        };
        var resources = GroupDocuments.Of(catalog, group, version).ToList();
        return resources.Count == 0
            ? new ApiResponse(404, null, default)
            : new ApiResponse(200, "application/json", OpenApiDocuments.Of(resources, group, version).ToUtf8());
    }

    private static IEnumerable<(string Group, string Version)> Versions(ResourceCatalog catalog) =>
        GroupDocuments.GroupNames(catalog).Prepend("").SelectMany(group => GroupDocuments.Versions(catalog, group).Select(version => (group, version)));
}
