using System.Diagnostics;
using System.IO.Pipelines;
using System.Net;

namespace KubeCodegen.Client;

/// <summary>An answer whose headers are there and whose body is still coming.</summary>
internal sealed class ApiResponse : IAsyncDisposable
{
    private const int BufferSize = 32 * 1024;

    private readonly HttpResponseMessage _message;
    private readonly TimeSpan _idleTimeout;
    private readonly CancellationTokenSource _idle;
    private readonly CancellationToken _caller;
    private readonly Activity? _activity;
    private readonly string _host;
    private long _received;

    private ApiResponse(ApiRequest request, HttpResponseMessage message, PipeReader body, string host, TimeSpan idleTimeout, TimeProvider time, Activity? activity, CancellationToken caller)
    {
        Request = request;
        Body = body;
        _message = message;
        _host = host;
        _idleTimeout = idleTimeout;
        _idle = new CancellationTokenSource(idleTimeout, time);
        _caller = caller;
        _activity = activity;
        Cancellation = CancellationTokenSource.CreateLinkedTokenSource(_idle.Token, caller);
    }

    public ApiRequest Request { get; }

    public HttpStatusCode Code => _message.StatusCode;

    public string MediaType => _message.Content.Headers.ContentType?.MediaType ?? "";

    public PipeReader Body { get; }

    private CancellationTokenSource Cancellation { get; }

    /// <param name="request">What was asked for.</param>
    /// <param name="message">The answer; disposed of with this.</param>
    /// <param name="host">For metrics.</param>
    /// <param name="idleTimeout">How long the body may pause; infinite for watches, which their reader guards.</param>
    /// <param name="time">The clock.</param>
    /// <param name="activity">Ends with this.</param>
    /// <param name="caller">The caller's cancellation.</param>
    public static async Task<ApiResponse> OpenAsync(
        ApiRequest request, HttpResponseMessage message, string host, TimeSpan idleTimeout, TimeProvider time, Activity? activity, CancellationToken caller)
    {
        var stream = await message.Content.ReadAsStreamAsync(caller);
        var body = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BufferSize, minimumReadSize: BufferSize / 4));
        return new ApiResponse(request, message, body, host, idleTimeout, time, activity, caller);
    }

    /// <summary>Reads on.</summary>
    /// <exception cref="ApiTimeoutException">Nothing came for too long.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    public async ValueTask<ReadResult> ReadAsync(long unread)
    {
        if (_idleTimeout != Timeout.InfiniteTimeSpan)
        {
            _idle.CancelAfter(_idleTimeout);
        }

        try
        {
            var result = await Body.ReadAsync(Cancellation.Token);
            _received += result.Buffer.Length - unread;
            return result;
        }
        catch (OperationCanceledException) when (!_caller.IsCancellationRequested)
        {
            throw ErrorFactory.NoAnswer(Request, _idleTimeout);
        }
        catch (OperationCanceledException cancelled) when (cancelled.CancellationToken != _caller)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, _caller);
        }
        catch (HttpRequestException broken)
        {
            throw new IOException($"{Request.Subject}: the connection broke in the middle of the answer: {broken.Message}", broken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        ClientMetrics.Received(Request, _host, _received);
        await Body.CompleteAsync();
        _message.Dispose();
        Cancellation.Dispose();
        _idle.Dispose();
        _activity?.Dispose();
    }
}
