using System.Text.Json.Nodes;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Requests;

namespace KubeCodegen.Testing.Discovery;

/// <summary>Paths that are about the server and not about objects.</summary>
internal sealed class DiscoveryRequests(ApiEngine engine)
{
    public ApiResponse Answer(ApiRequest request)
    {
        _ = engine;
        var parts = request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["version"] => AnswerWriter.Plain(200, new JsonObject { ["major"] = "1", ["minor"] = "36" }, Representation.Json),
            ["healthz" or "livez" or "readyz", ..] => ApiResponse.Text(200, "ok"),
            _ => ApiResponse.Text(404, "404 page not found\n"),
        };
    }
}
