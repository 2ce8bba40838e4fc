using System.Net;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

public sealed class RetryTests
{
    private static readonly RetryOptions Fast = new() { MaxRetries = 3, InitialDelay = TimeSpan.FromMilliseconds(1) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task What_the_server_names_a_time_for_is_sent_again_whatever_it_is(int code)
    {
        var server = new FakeHandler().Then((HttpStatusCode)code, "{}", adapt: After("0")).Then(HttpStatusCode.Created, Kinds.Map("web"));
        await Client(server).CreateAsync(new() { Metadata = new() { Name = "web" } }, cancellationToken: Token);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests[0], server.Requests[1]);
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_may_have_been_done_is_sent_again_only_when_that_is_the_same_as_once(int code)
    {
        var reads = new FakeHandler().Then((HttpStatusCode)code, "{}").Then(HttpStatusCode.OK, Kinds.Map("web"));
        await Client(reads).GetAsync("web", cancellationToken: Token);
        Assert.Equal(2, reads.Requests.Count);

        var writes = new FakeHandler().Then((HttpStatusCode)code, "{}");
        await Assert.ThrowsAnyAsync<KubernetesApiException>(() => Client(writes).CreateAsync(new() { Metadata = new() { Name = "web" } }, cancellationToken: Token));
        Assert.Single(writes.Requests);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again_where_that_is_right()
    {
        var reads = new FakeHandler().Then(Break(HttpRequestError.ResponseEnded)).Then(HttpStatusCode.OK, Kinds.Map("web"));
        await Client(reads).GetAsync("web", cancellationToken: Token);

        var refused = new FakeHandler().Then(Break(HttpRequestError.ConnectionError)).Then(HttpStatusCode.OK, Kinds.Map("web"));
        await Client(refused).CreateAsync(new() { Metadata = new() { Name = "web" } }, cancellationToken: Token);

        var writes = new FakeHandler().Then(Break(HttpRequestError.ResponseEnded));
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Client(writes).CreateAsync(new() { Metadata = new() { Name = "web" } }, cancellationToken: Token));
        Assert.StartsWith("No answer from https://server.example:6443/", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_error_carries_the_servers_delay_when_it_is_not_waited_for()
    {
        var server = new FakeHandler().Then(HttpStatusCode.TooManyRequests, Kinds.Status(429, "TooManyRequests", "busy"), adapt: After("120"));
        var error = await Assert.ThrowsAsync<TooManyRequestsException>(() => Client(server).GetAsync("web", cancellationToken: Token));
        Assert.Equal(TimeSpan.FromSeconds(120), error.RetryAfter);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_status_can_name_the_delay()
    {
        var server = new FakeHandler().Then(HttpStatusCode.InternalServerError, Kinds.Status(500, "ServerTimeout", "busy", ""","details":{"retryAfterSeconds":77}"""));
        var error = await Assert.ThrowsAsync<ApiTimeoutException>(() => Client(server).GetAsync("web", cancellationToken: Token));
        Assert.Equal(TimeSpan.FromSeconds(77), error.RetryAfter);
    }

    [Fact]
    public async Task Retries_end()
    {
        var server = Enumerable.Range(0, 4).Aggregate(new FakeHandler(), (server, _) => server.Then(HttpStatusCode.ServiceUnavailable, "{}"));
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => Client(server).GetAsync("web", cancellationToken: Token));
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task Cancellation_ends_the_wait_for_a_retry()
    {
        var server = new FakeHandler().Then(HttpStatusCode.TooManyRequests, "{}", adapt: After("25"));
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(server).GetAsync("web", cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Conflicts_are_tried_again_with_a_fresh_object()
    {
        var attempts = 0;
        var result = await RetryOnConflict.RunAsync(
            _ => ++attempts < 3 ? throw new ConflictException("changed", new V1Status()) : Task.FromResult(attempts), cancellationToken: Token);
        Assert.Equal(3, result);
        await Assert.ThrowsAsync<ConflictException>(() => RetryOnConflict.RunAsync<int>(_ => throw new ConflictException("changed", new V1Status()), attempts: 2, cancellationToken: Token));
    }

    private static ResourceClient<V1ConfigMap> Client(FakeHandler server) => new(server.Connect(new() { Retry = Fast }), Kinds.ConfigMaps, "ns");

    private static Action<HttpResponseMessage> After(string seconds) => response => response.Headers.Add("Retry-After", seconds);

    private static Func<Received, CancellationToken, Task<HttpResponseMessage>> Break(HttpRequestError error) => (_, _) => throw new HttpRequestException(error, "broken");
}
