using System.Net;
using System.Text;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

/// <summary>A server that answers with what a test says, and remembers what it was asked.</summary>
internal sealed class FakeHandler : HttpMessageHandler
{
    private readonly Queue<Func<Received, CancellationToken, Task<HttpResponseMessage>>> _answers = [];

    public List<Received> Requests { get; } = [];

    public FakeHandler Then(HttpStatusCode code, string body, string mediaType = "application/json", Action<HttpResponseMessage>? adapt = null) => Then((_, _) =>
    {
        var response = new HttpResponseMessage(code) { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        adapt?.Invoke(response);
        return Task.FromResult(response);
    });

    public FakeHandler Then(Stream body) => Then((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
    {
        Content = new StreamContent(body) { Headers = { ContentType = new("application/json") } },
    }));

    public FakeHandler Then(Func<Received, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public KubeConnection Connect(KubeConnectionOptions? options = null) => new(this, new Uri("https://server.example:6443"), options);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var received = new Received(request.Method.Method, request.RequestUri!.PathAndQuery, body, request.Content?.Headers.ContentType?.MediaType);
        Requests.Add(received);
        Assert.True(_answers.Count > 0, $"No answer is left for {received}.");
        return await _answers.Dequeue()(received, cancellationToken);
    }
}

internal sealed record Received(string Method, string Path, string? Body, string? MediaType);
