using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Tests;

/// <summary>Requests as a client would send them.</summary>
internal static class Requests
{
    public const string ConfigMaps = "/api/v1/namespaces/default/configmaps";

    public static HttpClient Client(this EmbeddedApiServer server) => new(server.CreateHandler()) { BaseAddress = server.Address };

    public static string ConfigMap(string name) => $$"""{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"{{name}}"} }""";

    public static async Task<(HttpStatusCode Code, JsonNode? Body)> SendAsync(this HttpClient client, string method, string path, string? body = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
    }

    /// <summary>The events of a watch, until it ends by itself.</summary>
    public static async Task<IReadOnlyList<JsonNode>> WatchAsync(this HttpClient client, string path)
    {
        var text = await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }
}
