using System.Net;
using k8s;
using k8s.Autorest;
using k8s.Models;

namespace KubeCodegen.Testing.Tests.Clients;

/// <summary>The official client works unchanged, with and without a port.</summary>
public sealed class KubernetesClientTests
{
    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {plural: widgets, kind: Widget}
          versions:
          - name: v1
            served: true
            storage: true
            schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer, minimum: 1}, color: {type: string, default: green}}}}}}
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Client_works_without_a_port()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new(), Cancellation);
        using var client = new Kubernetes(new KubernetesClientConfiguration { Host = server.Address.ToString() }, new Passing(server.CreateHandler()));
        await ExerciseAsync(client);
    }

    [Fact]
    public async Task Client_works_with_the_kubeconfig_over_TLS()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new() { Port = 0 }, Cancellation);
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(server.KubeConfig));
        using var client = new Kubernetes(await KubernetesClientConfiguration.BuildConfigFromConfigFileAsync(file));
        await ExerciseAsync(client);
    }

    [Fact]
    public async Task Client_sees_what_it_writes_in_a_watch()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new() { Port = 0 }, Cancellation);
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(server.KubeConfig));
        using var client = new Kubernetes(await KubernetesClientConfiguration.BuildConfigFromConfigFileAsync(file));
        var seen = new List<(WatchEventType, string)>();
        var watch = client.CoreV1.WatchListNamespacedConfigMapAsync("default", labelSelector: "watched=yes", cancellationToken: Cancellation);
        var map = Map("w");
        map.Metadata.Labels = new Dictionary<string, string> { ["watched"] = "yes" };
        await client.CoreV1.CreateNamespacedConfigMapAsync(map, "default", cancellationToken: Cancellation);
        await client.CoreV1.DeleteNamespacedConfigMapAsync("w", "default", cancellationToken: Cancellation);
        map.Metadata.Name = "last";
        await client.CoreV1.CreateNamespacedConfigMapAsync(map, "default", cancellationToken: Cancellation);
        await foreach (var (type, item) in watch)
        {
            seen.Add((type, item.Metadata.Name));
            if (item.Metadata.Name == "last")
            {
                break;
            }
        }

        Assert.Equal((WatchEventType.Added, "last"), seen[^1]);
    }

    [Fact]
    public async Task Custom_objects_are_judged_by_their_schema()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new() { Definitions = [Definition] }, Cancellation);
        using var client = new Kubernetes(new KubernetesClientConfiguration { Host = server.Address.ToString() }, new Passing(server.CreateHandler()));
        var refused = await Assert.ThrowsAsync<HttpOperationException>(() => client.CustomObjects.CreateNamespacedCustomObjectAsync(Widget(0), "example.com", "v1", "default", "widgets", cancellationToken: Cancellation));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Response.StatusCode);
        Assert.Contains("spec.size in body should be greater than or equal to 1", refused.Response.Content, StringComparison.Ordinal);
        var made = (System.Text.Json.JsonElement)await client.CustomObjects.CreateNamespacedCustomObjectAsync(Widget(2), "example.com", "v1", "default", "widgets", cancellationToken: Cancellation);
        Assert.Equal("green", made.GetProperty("spec").GetProperty("color").GetString());
    }

    private static Dictionary<string, object> Widget(int size) => new Dictionary<string, object>
    {
        ["apiVersion"] = "example.com/v1",
        ["kind"] = "Widget",
        ["metadata"] = new Dictionary<string, object> { ["name"] = "w" },
        ["spec"] = new Dictionary<string, object> { ["size"] = size },
    };

    private static V1ConfigMap Map(string name) => new() { Metadata = new V1ObjectMeta { Name = name }, Data = new Dictionary<string, string> { ["a"] = "1" } };

    private static async Task ExerciseAsync(Kubernetes client)
    {
        var made = await client.CoreV1.CreateNamespacedConfigMapAsync(Map("c"), "default", cancellationToken: Cancellation);
        Assert.NotNull(made.Metadata.Uid);
        made.Data["a"] = "2";
        var replaced = await client.CoreV1.ReplaceNamespacedConfigMapAsync(made, "c", "default", cancellationToken: Cancellation);
        Assert.NotEqual(made.Metadata.ResourceVersion, replaced.Metadata.ResourceVersion);
        var stale = await Assert.ThrowsAsync<HttpOperationException>(() => client.CoreV1.ReplaceNamespacedConfigMapAsync(made, "c", "default", cancellationToken: Cancellation));
        Assert.Equal(HttpStatusCode.Conflict, stale.Response.StatusCode);
        var list = await client.CoreV1.ListNamespacedConfigMapAsync("default", fieldSelector: "metadata.name=c", cancellationToken: Cancellation);
        Assert.Equal("2", Assert.Single(list.Items).Data["a"]);
        var patched = await client.CoreV1.PatchNamespacedConfigMapAsync(
            new V1Patch("""{"data":{"b":"3"}}""", V1Patch.PatchType.MergePatch), "c", "default", cancellationToken: Cancellation);
        Assert.Equal(2, patched.Data.Count);
        await client.CoreV1.DeleteNamespacedConfigMapAsync("c", "default", cancellationToken: Cancellation);
        var gone = await Assert.ThrowsAsync<HttpOperationException>(() => client.CoreV1.ReadNamespacedConfigMapAsync("c", "default", cancellationToken: Cancellation));
        Assert.Equal(HttpStatusCode.NotFound, gone.Response.StatusCode);
    }

    /// <summary>KubernetesClient takes handlers that pass on, and puts its own at the end; this one answers.</summary>
    private sealed class Passing(HttpMessageHandler answering) : DelegatingHandler
    {
        private readonly HttpMessageInvoker invoker = new(answering);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => invoker.SendAsync(request, cancellationToken);

        protected override void Dispose(bool disposing)
        {
            invoker.Dispose();
            base.Dispose(disposing);
        }
    }
}
