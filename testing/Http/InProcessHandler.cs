using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;

namespace KubeCodegen.Testing.Http;

/// <summary>Answers the requests of an <see cref="HttpClient"/> without a connection.</summary>
internal sealed class InProcessHandler(RequestPipeline pipeline) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var uri = request.RequestUri!;
        var incoming = new ApiRequest(request.Method.Method, Uri.UnescapeDataString(uri.AbsolutePath), QueryParameters.Parse(uri.Query), name => Values(request, name), body) { Host = uri.Authority };
        ApiResponse answer;
        try
        {
            answer = await pipeline.AnswerAsync(incoming, cancellationToken);
        }
        catch (ConnectionCutException cut)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, cut.Message, cut);
        }

        var response = new HttpResponseMessage((HttpStatusCode)answer.Status)
        {
            RequestMessage = request,
            Version = HttpVersion.Version20,
            Content = answer.Stream is { } stream ? new StreamContent(Streamed(stream, cancellationToken)) : new ReadOnlyMemoryContent(answer.Body),
        };
        if (answer.ContentType is { } type)
        {
            response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        foreach (var (name, value) in answer.Headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    /// <summary>A body that is written as it is read; who disposes of it ends the writing.</summary>
    private static Stream Streamed(ApiStream stream, CancellationToken cancellation)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 1 << 20, resumeWriterThreshold: 1 << 19, useSynchronizationContext: false));
        _ = WriteAsync().ContinueWith(
            written => pipe.Writer.CompleteAsync(written.Exception?.InnerException is { } failure ? Failure(failure) : null).AsTask(),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return pipe.Reader.AsStream();

        async Task WriteAsync()
        {
            await Task.Yield();
            await stream(
                async (bytes, token) =>
                {
                    if ((await pipe.Writer.WriteAsync(bytes, token)).IsCompleted)
                    {
                        throw new OperationCanceledException("the client has gone");
                    }
                },
                cancellation);
        }
    }

    /// <summary>What a client sees that reads from a connection which is cut.</summary>
    private static Exception Failure(Exception failure) =>
        failure is ConnectionCutException ? new HttpIOException(HttpRequestError.ResponseEnded, failure.Message, failure) : failure;

    private static IReadOnlyList<string> Values(HttpRequestMessage request, string name)
    {
        if (request.Headers.NonValidated.TryGetValues(name, out var values) || (request.Content?.Headers.NonValidated.TryGetValues(name, out values) ?? false))
        {
            return name is "Accept" or "User-Agent" ? [string.Join(name == "Accept" ? "," : " ", values)] : [.. values];
        }

        return [];
    }
}
