using System.Diagnostics;
using System.Net;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

public sealed class WatchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(1_000_000)]
    public async Task Events_are_read_however_their_bytes_arrive(int piece)
    {
        var lines = $$$$"""
            {"type":"ADDED","object":{{{{Kinds.Map("a", "1")}}}}}
            {"type":"MODIFIED","object":{{{{Kinds.Map("a", "2")}}}}}

            {"object":{{{{Kinds.Map("a", "3")}}}},"type":"DELETED"}
            {"type":"BOOKMARK","object":{"kind":"ConfigMap","apiVersion":"v1","metadata":{"resourceVersion":"12","creationTimestamp":null,"annotations":{"k8s.io/initial-events-end":"true"} } }}
            {"type":"BOOKMARK","object":{"kind":"ConfigMap","apiVersion":"v1","metadata":{"resourceVersion":"13"}}}
            """;
        var events = await Read(new PiecewiseStream(lines, piece));
        Assert.Equal(
            [(WatchEventType.Added, "a", "1"), (WatchEventType.Modified, "a", "2"), (WatchEventType.Deleted, "a", "3"), (WatchEventType.Bookmark, null, "12"), (WatchEventType.Bookmark, null, "13")],
            events.Select(read => (read.Type, read.Object?.Metadata.Name, read.ResourceVersion)));
        Assert.Equal([false, false, false, true, false], events.Select(read => read.IsInitialEventsEnd));
    }

    [Fact]
    public async Task Options_are_parameters()
    {
        var server = new FakeHandler().Then(HttpStatusCode.OK, "");
        await foreach (var _ in Client(server).WatchAsync(
            new() { ResourceVersion = "7", ResourceVersionMatch = "NotOlderThan", SendInitialEvents = true, Timeout = TimeSpan.FromMinutes(5), LabelSelector = "a" }, Token))
        {
            Assert.Fail("There was no event.");
        }

        Assert.Equal(
            "/api/v1/namespaces/ns/configmaps?watch=true&labelSelector=a&resourceVersion=7&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true&sendInitialEvents=true&timeoutSeconds=300",
            server.Requests.Single().Path);
    }

    [Fact]
    public async Task An_error_event_carries_the_servers_words()
    {
        var events = await Read(new PiecewiseStream($$$$"""{"type":"ERROR","object":{{{{Kinds.Status(410, "Expired", "too old resource version: 1 (5)")}}}}}""" + "\n", 1000));
        Assert.Equal((WatchEventType.Error, 410, "Expired"), (events.Single().Type, events.Single().Status!.Code, events.Single().Status!.Reason));
    }

    [Fact]
    public async Task An_object_that_cannot_be_read_is_an_event_and_the_watch_goes_on()
    {
        var lines = $$$$"""
            {"type":"MODIFIED","object":{"metadata":{"namespace":"ns","name":"bad","resourceVersion":"5"},"spec":1,"data":{"a":{}} }}
            {"type":"ADDED","object":{"data":"no metadata at all"}}
            {"type":"ADDED","object":{{{{Kinds.Map("good", "6")}}}}}

            """;
        var events = await Read(new PiecewiseStream(lines, 40));
        Assert.Equal([new NamespacedName("ns", "bad"), null, null], events.Select(read => read.Unreadable?.Key));
        Assert.Equal(["5", null, "6"], events.Select(read => read.ResourceVersion));
        Assert.Equal(["good"], events.Where(read => read.Object is not null).Select(read => read.Object!.Metadata.Name));
    }

    [Fact]
    public async Task An_object_that_is_too_large_is_an_event_and_the_watch_goes_on()
    {
        var large = $$$$"""{"type":"MODIFIED","object":{"metadata":{"name":"large","namespace":"ns","resourceVersion":"5"},"data":{"a":"{{{{new string('x', 500_000)}}}}"}}}""";
        var events = await Read(new PiecewiseStream($$$$"""{{{{large}}}}""" + "\n" + $$$$"""{"type":"ADDED","object":{{{{Kinds.Map("good", "6")}}}}}""" + "\n", 10_000), new() { MaxObjectBytes = 50_000 });
        Assert.Equal((WatchEventType.Modified, new NamespacedName("ns", "large")), (events[0].Type, events[0].Unreadable!.Key));
        Assert.Equal("good", events[1].Object!.Metadata.Name);
        Assert.Equal(2, events.Count);
    }

    [Theory]
    [InlineData("""{"type":"ADDED","object":{"metadata":{"na""")]
    [InlineData("""{"type":"ADDED","obj""")]
    [InlineData("{")]
    public async Task A_stream_that_ends_in_the_middle_of_an_event_is_a_broken_connection(string line)
    {
        await Assert.ThrowsAsync<IOException>(() => Read(new PiecewiseStream(line, 10)));
    }

    [Theory]
    [InlineData("<html>log in</html>\n")]
    [InlineData("{\"type\":\"NEWS\",\"object\":{}}\n")]
    [InlineData("{\"object\":{}}\n")]
    [InlineData("{\"type\":\"ADDED\",\"object\":\n")]
    public async Task What_is_no_event_is_an_error(string line)
    {
        await Assert.ThrowsAsync<MalformedResponseException>(() => Read(new PiecewiseStream(line, 10)));
    }

    [Fact]
    public async Task Cancellation_ends_a_silent_watch_within_a_second()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var client = Client(new FakeHandler().Then(new PiecewiseStream($$$$"""{"type":"ADDED","object":{{{{Kinds.Map("a")}}}}}""" + "\n", 1000, isStuckAtEnd: true)));
        var watch = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in client.WatchAsync(new(), cancellation.Token))
            {
                watch.Restart();
                await cancellation.CancelAsync();
            }
        });
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Cancellation_ends_a_watch_of_endless_events_between_two_of_them()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var line = $$$$"""{"type":"ADDED","object":{{{{Kinds.Map("a")}}}}}""" + "\n";
        var client = Client(new FakeHandler().Then(new PiecewiseStream(line, 1000, forever: line)));
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in client.WatchAsync(new(), cancellation.Token))
            {
                seen++;
                await cancellation.CancelAsync();
            }
        });
        Assert.Equal(1, seen);
    }

    private static ResourceClient<V1ConfigMap> Client(FakeHandler server, KubeConnectionOptions? options = null) => new(server.Connect(options), Kinds.ConfigMaps, "ns");

    private static async Task<List<WatchEvent<V1ConfigMap>>> Read(Stream body, KubeConnectionOptions? options = null)
    {
        var events = new List<WatchEvent<V1ConfigMap>>();
        await foreach (var read in Client(new FakeHandler().Then(body), options).WatchAsync(new(), Token))
        {
            events.Add(read);
        }

        return events;
    }
}
