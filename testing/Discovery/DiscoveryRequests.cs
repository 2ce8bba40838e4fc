using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Discovery;

/// <summary>Paths that are about the server and not about objects.</summary>
internal sealed class DiscoveryRequests(ApiEngine engine)
{
    private static readonly JsonObject Version = new()
    {
        ["major"] = "1",
        ["minor"] = "36",
        ["gitVersion"] = "v1.36.2+kubecodegen",
        ["gitCommit"] = "",
        ["gitTreeState"] = "",
        ["buildDate"] = "1970-01-01T00:00:00Z",
        ["goVersion"] = "",
        ["compiler"] = "",
        ["platform"] = "",
    };

    public ApiResponse Answer(ApiRequest request)
    {
        if (request.Method is not ("GET" or "HEAD"))
        {
            return Missing();
        }

        var catalog = engine.Catalog;
        return request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => AnswerWriter.Plain(200, new JsonObject { ["paths"] = new JsonArray("/api", "/api/v1", "/apis", "/healthz", "/livez", "/openapi/v3", "/readyz", "/version") }, Representation.Json),
            ["version"] => AnswerWriter.Plain(200, Version, Representation.Json),
            ["healthz" or "livez" or "readyz", ..] => ApiResponse.Text(200, "ok"),
            ["api"] => Root(request, () => GroupDocuments.Legacy(request.Host), () => AggregatedDocuments.Core(catalog)),
            ["apis"] => Root(request, () => GroupDocuments.All(catalog), () => AggregatedDocuments.Groups(catalog)),
            ["api", "v1"] => Found(GroupDocuments.Resources(catalog, "", "v1"), request),
            ["api", ..] => throw Refusals.NoResource(),
            ["apis", var group] => Found(GroupDocuments.One(catalog, group), request),
            ["apis", var group, var version] => Found(GroupDocuments.Resources(catalog, group, version), request),
            ["openapi", "v3"] => OpenApiRequests.Index(catalog),
            ["openapi", "v3", .. var path] => OpenApiRequests.Document(catalog, path),
            _ => Missing(),
        };
    }

    /// <summary>All at once for who asks so, else a list of groups.</summary>
    private static ApiResponse Root(ApiRequest request, Func<JsonObject> plain, Func<JsonArray> aggregated)
    {
        foreach (var type in MediaType.ParseAccept(request.Header("Accept")))
        {
            var isJson = type.Includes("application", "json");
            if (isJson && type.Parameter("g") == "apidiscovery.k8s.io" && type.Parameter("v") is "v2" && type.Parameter("as") == "APIGroupDiscoveryList")
            {
                var list = new JsonObject { ["kind"] = "APIGroupDiscoveryList", ["apiVersion"] = "apidiscovery.k8s.io/v2", ["metadata"] = new JsonObject(), ["items"] = aggregated() };
                return new ApiResponse(200, "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList", Json.JsonNodes.ToUtf8(list));
            }

            if (type.Parameter("as") is null && (isJson || type.Includes("application", "yaml")))
            {
                return AnswerWriter.Plain(200, plain(), new Representation(!isJson));
            }
        }

        throw Refusals.NotAcceptable(Representation.Accepted);
    }

    private static ApiResponse Found(JsonObject? document, ApiRequest request) =>
        document is null ? Missing() : AnswerWriter.Plain(200, document, Representation.Negotiate(request) with { As = null });

    private static ApiResponse Missing() => ApiResponse.Text(404, "404 page not found\n");
}
