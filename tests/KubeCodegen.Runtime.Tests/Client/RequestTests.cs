using System.Net;
using System.Text.Json.Nodes;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

public sealed class RequestTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_asks_for_the_object_by_its_path()
    {
        var (server, client) = Maps(Kinds.Map("web"));
        var map = await client.GetAsync("web", new() { ResourceVersion = "0" }, Token);
        Assert.Equal("web", map.Metadata.Name);
        Assert.Equal("b", map.Data["a"]);
        Assert.Equal(new("GET", "/api/v1/namespaces/ns/configmaps/web?resourceVersion=0", null, null), server.Requests.Single());
    }

    [Fact]
    public async Task Kinds_without_namespaces_and_with_groups_have_their_paths()
    {
        var server = new FakeHandler().Then(HttpStatusCode.OK, """{"metadata":{"name":"a"}}""").Then(HttpStatusCode.OK, """{"metadata":{"name":"b"}}""");
        using var connection = server.Connect();
        await new ResourceClient<V1Namespace>(connection, Kinds.Namespaces).GetAsync("a", cancellationToken: Token);
        await new ResourceClient<V1Lease>(connection, Kinds.Leases, "ns").GetAsync("b", cancellationToken: Token);
        Assert.Equal(["/api/v1/namespaces/a", "/apis/coordination.k8s.io/v1/namespaces/ns/leases/b"], server.Requests.Select(request => request.Path));
        Assert.Throws<ArgumentException>(() => new ResourceClient<V1Namespace>(connection, Kinds.Namespaces, "ns"));
    }

    [Fact]
    public async Task A_base_address_with_a_path_is_kept()
    {
        var server = new FakeHandler().Then(HttpStatusCode.OK, Kinds.Map("web"));
        using var connection = new KubeConnection(server, new Uri("https://proxy.example/k8s/clusters/one"));
        await new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns").GetAsync("web", cancellationToken: Token);
        Assert.Equal("/k8s/clusters/one/api/v1/namespaces/ns/configmaps/web", server.Requests.Single().Path);
    }

    [Fact]
    public async Task Create_writes_the_object_with_its_version_and_kind()
    {
        var (server, client) = Maps(Kinds.Map("web"));
        await client.CreateAsync(new V1ConfigMap { Metadata = new() { Name = "web" } }, new() { DryRun = true, FieldManager = "me", FieldValidation = FieldValidation.Strict }, Token);
        var request = server.Requests.Single();
        Assert.Equal(("POST", "/api/v1/namespaces/ns/configmaps?dryRun=All&fieldManager=me&fieldValidation=Strict"), (request.Method, request.Path));
        Assert.Equal("""{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"web"}}""", Sorted(request.Body!));
    }

    [Fact]
    public async Task Update_and_update_status_replace_the_object_and_its_subresource()
    {
        var (server, client) = Maps(Kinds.Map("web"), Kinds.Map("web"));
        var map = new V1ConfigMap { Metadata = new() { Name = "web", ResourceVersion = "7" } };
        await client.UpdateAsync(map, cancellationToken: Token);
        await client.UpdateStatusAsync(map, cancellationToken: Token);
        Assert.Equal(["PUT /api/v1/namespaces/ns/configmaps/web", "PUT /api/v1/namespaces/ns/configmaps/web/status"], server.Requests.Select(request => $"{request.Method} {request.Path}"));
    }

    [Fact]
    public async Task The_namespace_of_the_object_counts_where_the_client_has_none()
    {
        var server = new FakeHandler().Then(HttpStatusCode.OK, Kinds.Map("web"));
        using var connection = server.Connect();
        var all = new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps);
        await all.CreateAsync(new() { Metadata = new() { Name = "web", NamespaceProperty = "other" } }, cancellationToken: Token);
        Assert.Equal("/api/v1/namespaces/other/configmaps", server.Requests.Single().Path);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => all.GetAsync("web", cancellationToken: Token));
        Assert.Contains("which namespace?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Patches_carry_their_media_type()
    {
        var (server, client) = Maps(Kinds.Map("web"), Kinds.Map("web"), Kinds.Map("web"));
        await client.PatchAsync("web", Patch.Merge(new JsonObject { ["data"] = new JsonObject { ["ü"] = "<&>" } }), cancellationToken: Token);
        await client.PatchAsync("web", Patch.Json("""[{"op":"remove","path":"/data"}]"""), new() { Subresource = "status" }, Token);
        await client.PatchAsync("web", Patch.StrategicMerge("{}"), cancellationToken: Token);
        Assert.Equal(
            [("application/merge-patch+json", """{"data":{"ü":"<&>"}}"""), ("application/json-patch+json", """[{"op":"remove","path":"/data"}]"""), ("application/strategic-merge-patch+json", "{}")],
            server.Requests.Select(request => (request.MediaType, request.Body)));
        Assert.EndsWith("/web/status", server.Requests[1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_sends_the_fields_that_are_set_and_names_the_manager()
    {
        var server = new FakeHandler().Then(HttpStatusCode.OK, Kinds.Map("web")).Then(HttpStatusCode.OK, Kinds.Map("web"));
        using var connection = server.Connect(new() { FieldManager = "me" });
        var client = new ResourceClient<V1ConfigMap, V1ConfigMap>(connection, Kinds.ConfigMaps, "ns");
        await client.ApplyAsync(new() { Metadata = new() { Name = "web" }, Data = new Dictionary<string, string> { ["a"] = "b" } }, new() { Force = true }, Token);
        await client.ApplyStatusAsync(new() { Metadata = new() { Name = "web" } }, new() { FieldManager = "other" }, Token);
        Assert.Equal(
            ["/api/v1/namespaces/ns/configmaps/web?fieldManager=me&force=true", "/api/v1/namespaces/ns/configmaps/web/status?fieldManager=other&force=false"],
            server.Requests.Select(request => request.Path));
        Assert.All(server.Requests, request => Assert.Equal(("PATCH", "application/apply-patch+yaml"), (request.Method, request.MediaType)));
        Assert.Equal("""{"apiVersion":"v1","data":{"a":"b"},"kind":"ConfigMap","metadata":{"name":"web"}}""", Sorted(server.Requests[0].Body!));
    }

    [Fact]
    public async Task Apply_without_a_manager_or_a_name_is_refused_before_it_is_sent()
    {
        var server = new FakeHandler();
        using var connection = server.Connect();
        var client = new ResourceClient<V1ConfigMap, V1ConfigMap>(connection, Kinds.ConfigMaps, "ns");
        await Assert.ThrowsAsync<ArgumentException>(() => client.ApplyAsync(new() { Metadata = new() { Name = "web" } }, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => client.ApplyAsync(new() { Metadata = new() }, new() { FieldManager = "me" }, Token));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Delete_sends_its_options_as_a_body()
    {
        var (server, client) = Maps("""{"kind":"Status","status":"Success"}""");
        await client.DeleteAsync("web", new()
        {
            PropagationPolicy = PropagationPolicy.Foreground, GracePeriod = TimeSpan.FromMilliseconds(1500), Preconditions = new("u1", "7"), DryRun = true,
        }, Token);
        var request = server.Requests.Single();
        Assert.Equal(("DELETE", "/api/v1/namespaces/ns/configmaps/web"), (request.Method, request.Path));
        Assert.Equal(
            """{"apiVersion":"v1","dryRun":["All"],"gracePeriodSeconds":2,"kind":"DeleteOptions","preconditions":{"resourceVersion":"7","uid":"u1"},"propagationPolicy":"Foreground"}""",
            Sorted(request.Body!));
    }

    [Fact]
    public async Task Delete_collection_selects_by_its_query()
    {
        var (server, client) = Maps("""{"kind":"ConfigMapList","items":[]}""");
        await client.DeleteCollectionAsync(new() { LabelSelector = "a in (b,c)", FieldSelector = "metadata.name!=x" }, cancellationToken: Token);
        Assert.Equal("/api/v1/namespaces/ns/configmaps?labelSelector=a%20in%20%28b%2Cc%29&fieldSelector=metadata.name%21%3Dx", server.Requests.Single().Path);
        using var connection = server.Connect();
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps).DeleteCollectionAsync(new(), cancellationToken: Token));
    }

    [Fact]
    public async Task Scale_is_read_and_written_as_a_subresource()
    {
        const string Scale = """{"kind":"Scale","apiVersion":"autoscaling/v1","metadata":{"name":"web"},"spec":{"replicas":3},"status":{"replicas":2,"selector":"a=b"}}""";
        var (server, client) = Maps(Scale, Scale, Scale);
        var scale = await client.GetScaleAsync("web", Token);
        Assert.Equal((3, 2), (scale.Spec.Replicas, scale.Status.Replicas));
        await client.UpdateScaleAsync(scale, cancellationToken: Token);
        await client.PatchScaleAsync("web", Patch.Merge("""{"spec":{"replicas":1}}"""), cancellationToken: Token);
        Assert.Equal(["GET", "PUT", "PATCH"], server.Requests.Select(request => request.Method));
        Assert.All(server.Requests, request => Assert.Equal("/api/v1/namespaces/ns/configmaps/web/scale", request.Path));
    }

    private static (FakeHandler Server, ResourceClient<V1ConfigMap> Client) Maps(params string[] answers)
    {
        var server = answers.Aggregate(new FakeHandler(), (server, answer) => server.Then(HttpStatusCode.OK, answer));
        return (server, new ResourceClient<V1ConfigMap>(server.Connect(), Kinds.ConfigMaps, "ns"));
    }

    /// <summary>The JSON with its members in order, so that tests do not depend on how models order theirs.</summary>
    private static string Sorted(string json) => Order(JsonNode.Parse(json))!.ToJsonString();

    private static JsonNode? Order(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Order(member.Value)))),
        _ => node?.DeepClone(),
    };
}
