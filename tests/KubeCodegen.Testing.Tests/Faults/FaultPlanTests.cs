using System.Net;
using KubeCodegen.Testing.Faults;

namespace KubeCodegen.Testing.Tests.Faults;

public sealed class FaultPlanTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_chosen_call_fails_and_the_next_one_goes_well()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new(), Cancellation);
        using var client = server.Client();
        server.Faults.Fail(429, target => target.Verb == "create", skip: 1, retryAfterSeconds: 7);
        Assert.Equal(HttpStatusCode.Created, (await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("a"))).Code);
        using var content = new StringContent(Requests.ConfigMap("b"));
        content.Headers.ContentType = new("application/json");
        using var refused = await client.PostAsync(new Uri(Requests.ConfigMaps, UriKind.Relative), content, Cancellation);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), refused.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync("GET", Requests.ConfigMaps + "/b")).Code);
        Assert.Equal(HttpStatusCode.Created, (await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("b"))).Code);
    }

    [Fact]
    public async Task A_connection_is_cut_before_or_after_the_write()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new(), Cancellation);
        using var client = server.Client();
        server.Faults.Cut(target => target.Verb == "create");
        await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("a")));
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync("GET", Requests.ConfigMaps + "/a")).Code);
        server.Faults.Cut(target => target.Verb == "create", afterWriting: true);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("a")));
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync("GET", Requests.ConfigMaps + "/a")).Code);
    }

    [Theory]
    [InlineData(EventFault.Drop, "b")]
    [InlineData(EventFault.Duplicate, "aab")]
    [InlineData(EventFault.Close, "")]
    public async Task Events_are_dropped_sent_twice_or_not_at_all(EventFault kind, string expected)
    {
        await using var server = await EmbeddedApiServer.StartAsync(new(), Cancellation);
        using var client = server.Client();
        var start = (await client.SendAsync("GET", Requests.ConfigMaps)).Body!["metadata"]!["resourceVersion"];
        await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("a"));
        await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("b"));
        server.Faults.Events(kind);
        var events = await client.WatchAsync($"{Requests.ConfigMaps}?watch=1&timeoutSeconds=1&fieldSelector=metadata.name!=kube-root-ca.crt&resourceVersion={start}");
        Assert.Equal(expected, string.Concat(events.Select(watched => (string?)watched["object"]!["metadata"]!["name"])));
    }

    [Fact]
    public async Task Expired_versions_are_answered_with_410()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new(), Cancellation);
        using var client = server.Client();
        var start = (await client.SendAsync("GET", Requests.ConfigMaps)).Body!["metadata"]!["resourceVersion"];
        await client.SendAsync("POST", Requests.ConfigMaps, Requests.ConfigMap("a"));
        server.Faults.ExpireVersions();
        var watched = Assert.Single(await client.WatchAsync($"{Requests.ConfigMaps}?watch=1&resourceVersion={start}"));
        Assert.Equal("ERROR", (string?)watched["type"]);
        Assert.Equal(410, (int?)watched["object"]!["code"]);
        var (code, body) = await client.SendAsync("GET", $"{Requests.ConfigMaps}?resourceVersionMatch=Exact&resourceVersion={start}");
        Assert.Equal(HttpStatusCode.Gone, code);
        Assert.Equal("Expired", (string?)body!["reason"]);
    }

    [Fact]
    public async Task Open_watches_end_when_they_are_closed()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new(), Cancellation);
        using var client = server.Client();
        using var response = await client.GetAsync(new Uri(Requests.ConfigMaps + "?watch=1", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancellation);
        var rest = response.Content.ReadAsStringAsync(Cancellation);
        await Task.Delay(100, Cancellation);
        Assert.False(rest.IsCompleted);
        server.Faults.CloseWatches();
        await rest.WaitAsync(TimeSpan.FromSeconds(5), Cancellation);
    }
}
