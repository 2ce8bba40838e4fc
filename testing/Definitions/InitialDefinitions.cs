using System.Text;
using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Model;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Testing.Definitions;

/// <summary>Brings the definitions in that a server is to begin with, as a client would.</summary>
internal static class InitialDefinitions
{
    private const string Path = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";

    /// <exception cref="DefinitionRefusedException">The text is no YAML, or the server does not take a definition in it.</exception>
    public static async Task ApplyAsync(ApiEngine engine, string text, CancellationToken cancellation)
    {
        foreach (var document in YamlReader.Read(text, "definition"))
        {
            if (document.Error is { } error)
            {
                throw new DefinitionRefusedException(error.ToString());
            }

            foreach (var definition in Unfold(document.Value))
            {
                await ApplyAsync(engine, definition, cancellation);
            }
        }
    }

    private static async Task ApplyAsync(ApiEngine engine, JsonObject definition, CancellationToken cancellation)
    {
        var body = ModelJson.ToNode(definition);
        var name = body["metadata"].Text("name");
        var created = await SendAsync("POST", Path);
        if (created.Status == 409)
        {
            var existing = GoJson.Parse((await SendAsync("GET", $"{Path}/{name}")).Body.Span);
            body.GetOrAdd("metadata")["resourceVersion"] = existing!["metadata"].Text("resourceVersion");
            created = await SendAsync("PUT", $"{Path}/{name}");
        }

        if (created.Status >= 300)
        {
            throw new DefinitionRefusedException(GoJson.Parse(created.Body.Span).Text("message") ?? Encoding.UTF8.GetString(created.Body.Span));
        }

        Task<ApiResponse> SendAsync(string method, string path) =>
            engine.Pipeline.AnswerAsync(new ApiRequest(method, path, QueryParameters.None, _ => [], method == "GET" ? default(ReadOnlyMemory<byte>) : body.ToUtf8()), cancellation);
    }

    private static IEnumerable<JsonObject> Unfold(JsonValue value) => value switch
    {
        JsonObject list when list["items"] is JsonArray items => items.Items.SelectMany(Unfold),
        JsonObject definition when definition["kind"] is JsonString { Value: CrdDecoder.Kind } => [definition],
        _ => [],
    };
}
