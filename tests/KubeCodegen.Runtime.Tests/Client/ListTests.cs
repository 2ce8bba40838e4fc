using System.Net;
using System.Text;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

public sealed class ListTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_list_is_read_however_its_bytes_arrive(int piece)
    {
        var items = string.Join(",", Enumerable.Range(0, 50).Select(i => Kinds.Map($"web-{i}", $"{i}")));
        var json = $$$"""{"kind":"ConfigMapList","apiVersion":"v1","metadata":{"resourceVersion":"99","continue":"next","remainingItemCount":12},"items":[{{{items}}}],"extra":{"a":[1,{"b":2}]}}""";
        var page = await Client(new FakeHandler().Then(new PiecewiseStream(json, piece))).ListPageAsync(new(), Token);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"web-{i}"), page.Items.Select(item => item.Metadata.Name));
        Assert.Equal(("99", "next", 12L), (page.ResourceVersion, page.Continue, page.RemainingItemCount));
        Assert.Empty(page.Unreadable);
    }

    [Theory]
    [InlineData("""{"kind":"ConfigMapList","metadata":{"resourceVersion":"9"},"items":[]}""")]
    [InlineData("""{"kind":"ConfigMapList","metadata":{"resourceVersion":"9","continue":""},"items":null}""")]
    [InlineData("""{"items":[],"metadata":{"resourceVersion":"9"}}""")]
    public async Task A_list_of_nothing_has_a_version(string json)
    {
        var page = await Client(new FakeHandler().Then(HttpStatusCode.OK, json)).ListPageAsync(new(), Token);
        Assert.Empty(page.Items);
        Assert.Equal(("9", null), (page.ResourceVersion, page.Continue));
    }

    [Fact]
    public async Task An_item_that_cannot_be_read_is_reported_by_name_and_the_rest_is_there()
    {
        var json = $$$"""{"metadata":{"resourceVersion":"9"},"items":[{{{Kinds.Map("a")}}},{"metadata":{"name":"bad","namespace":"ns","resourceVersion":"5"},"data":{"x":3}},{{{Kinds.Map("c")}}}]}""";
        var page = await Client(new FakeHandler().Then(HttpStatusCode.OK, json)).ListPageAsync(new(), Token);
        Assert.Equal(["a", "c"], page.Items.Select(item => item.Metadata.Name));
        var bad = Assert.Single(page.Unreadable);
        Assert.Equal((new NamespacedName("ns", "bad"), "5"), (bad.Key!.Value, bad.ResourceVersion));
    }

    [Fact]
    public async Task A_list_over_pages_asks_for_each_with_the_token_of_the_one_before()
    {
        var server = new FakeHandler()
            .Then(HttpStatusCode.OK, $$$"""{"metadata":{"resourceVersion":"9","continue":"t&1"},"items":[{{{Kinds.Map("a")}}}]}""")
            .Then(HttpStatusCode.OK, $$$"""{"metadata":{"resourceVersion":"9"},"items":[{{{Kinds.Map("b")}}}]}""");
        var names = new List<string>();
        await foreach (var map in Client(server).ListAsync(new() { LabelSelector = "a=b", ResourceVersion = "5", ResourceVersionMatch = "NotOlderThan" }, Token))
        {
            names.Add(map.Metadata.Name);
        }

        Assert.Equal(["a", "b"], names);
        Assert.Equal(
            ["/api/v1/namespaces/ns/configmaps?labelSelector=a%3Db&resourceVersion=5&resourceVersionMatch=NotOlderThan&limit=500", "/api/v1/namespaces/ns/configmaps?labelSelector=a%3Db&limit=500&continue=t%261"],
            server.Requests.Select(request => request.Path));
    }

    [Theory]
    [InlineData("""{"metadata":{"resourceVersion":"9"},"items":[{"metadata":{"name":"a"}""")]
    [InlineData("""{"metadata":{"resourceVersion":"9"},"items":[]""")]
    [InlineData("""{"metadata":{"resourceVersion":"9"},"items":[}""")]
    [InlineData("<html><head><title>x</title></head><body>Please  log in</body></html>")]
    [InlineData("")]
    public async Task An_answer_that_is_no_list_is_an_error_and_not_a_hang(string body)
    {
        var error = await Assert.ThrowsAsync<MalformedResponseException>(() => Client(new FakeHandler().Then(HttpStatusCode.OK, body)).ListPageAsync(new(), Token));
        Assert.StartsWith("list configmaps in namespace ns: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_is_too_large_is_refused_while_it_arrives()
    {
        var endless = new PiecewiseStream("""{"items":[{"metadata":{"name":"a"},"data":{"a":"x""", 20, forever: "xxxxxxxx");
        var error = await Assert.ThrowsAsync<MalformedResponseException>(() => Client(new FakeHandler().Then(endless), new() { MaxObjectBytes = 100_000 }).ListPageAsync(new(), Token));
        Assert.Contains("larger than 100,000 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_stops_coming_is_a_timeout()
    {
        var stuck = new PiecewiseStream("""{"items":[""", 5, isStuckAtEnd: true);
        await Assert.ThrowsAsync<ApiTimeoutException>(() => Client(new FakeHandler().Then(stuck), new() { Timeout = TimeSpan.FromMilliseconds(50) }).ListPageAsync(new(), Token));
    }

    [Fact]
    public async Task Equal_texts_of_different_objects_are_one_string()
    {
        var json = $$$"""{"metadata":{"resourceVersion":"9"},"items":[{{{Kinds.Map("a")}}},{{{Kinds.Map("b")}}}]}""";
        var page = await Client(new FakeHandler().Then(HttpStatusCode.OK, json)).ListPageAsync(new(), Token);
        Assert.Same(page.Items[0].Metadata.NamespaceProperty, page.Items[1].Metadata.NamespaceProperty);
        Assert.Same(page.Items[0].Data.Keys.Single(), page.Items[1].Data.Keys.Single());
    }

    private static ResourceClient<V1ConfigMap> Client(FakeHandler server, KubeConnectionOptions? options = null) => new(server.Connect(options), Kinds.ConfigMaps, "ns");
}

/// <summary>A body that arrives in pieces, and ends, goes on for ever, or stops without an end.</summary>
internal sealed class PiecewiseStream(string text, int piece, string? forever = null, bool isStuckAtEnd = false) : Stream
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private readonly byte[] _forever = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(forever ?? "", 1000)));
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        var source = _position < _bytes.Length ? _bytes.AsMemory(_position, Math.Min(piece, _bytes.Length - _position)) : _forever;
        if (source.IsEmpty && isStuckAtEnd)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        var count = Math.Min(source.Length, buffer.Length);
        source[..count].CopyTo(buffer);
        _position += _position < _bytes.Length ? count : 0;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
