using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using k8s.Authentication;
using Microsoft.Extensions.Logging;

namespace KubeCodegen.Client;

/// <summary>Sends requests: with credentials, within a time, again where that is right; and turns refusals into exceptions.</summary>
internal sealed class RequestSender(HttpMessageInvoker http, Uri baseAddress, ServiceClientCredentials? credentials, KubeConnectionOptions options, ILogger logger)
{
    private readonly string _host = baseAddress.Authority;

    /// <summary>Sends the request, and returns when the headers of a success are there.</summary>
    /// <exception cref="KubernetesApiException">The server refused, or did not answer in time.</exception>
    /// <exception cref="HttpRequestException">There was no connection.</exception>
    public async Task<ApiResponse> SendAsync(ApiRequest request, Action<ServerWarning> warn, CancellationToken cancellationToken)
    {
        var activity = ClientMetrics.Activities.HasListeners() ? Start(request) : null;
        try
        {
            for (var retries = 0; ; retries++)
            {
                var (response, delay, reason) = await TryAsync(request, warn, activity, retries, cancellationToken);
                if (response is not null)
                {
                    return response;
                }

                logger.Retrying(request.Subject, delay, retries + 1, reason);
                await Task.Delay(delay, options.TimeProvider, cancellationToken);
            }
        }
        catch (Exception failure)
        {
            activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
            activity?.Dispose();
            throw;
        }
    }

    private async Task<(ApiResponse? Response, TimeSpan Delay, string Reason)> TryAsync(
        ApiRequest request, Action<ServerWarning> warn, Activity? activity, int retries, CancellationToken cancellationToken)
    {
        HttpResponseMessage message;
        try
        {
            message = await SendOnceAsync(request, cancellationToken);
        }
        catch (HttpRequestException broken)
        {
            ClientMetrics.Answered(request, _host, "<error>", TimeSpan.Zero);
            if (RetryPolicy.AfterBreak(options.Retry, request, broken, retries) is not { } pause)
            {
                throw ConnectionFailures.Explain(broken, baseAddress);
            }

            ClientMetrics.Retried(request, _host, "<error>");
            return (null, pause, broken.Message);
        }

        foreach (var warning in ServerWarning.Of(message, request))
        {
            logger.Warned(request.Subject, warning.Text);
            warn(warning);
        }

        var response = await ApiResponse.OpenAsync(
            request, message, _host, request.IsWatch && message.IsSuccessStatusCode ? Timeout.InfiniteTimeSpan : options.Timeout, options.TimeProvider, activity, cancellationToken);
        if (message.IsSuccessStatusCode)
        {
            return (response, default, "");
        }

        await using (response)
        {
            var error = await ErrorReader.ReadAsync(response, RetryAfter(message.Headers.RetryAfter));
            if (RetryPolicy.AfterAnswer(options.Retry, request, error, retries) is not { } delay)
            {
                throw error;
            }

            ClientMetrics.Retried(request, _host, ClientMetrics.Code((int)message.StatusCode));
            return (null, delay, error.Message);
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Timeout, options.TimeProvider);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var began = options.TimeProvider.GetTimestamp();
        using var message = new HttpRequestMessage(request.Method, new Uri(baseAddress, request.Path))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            Content = request.Body is { } body ? new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(request.ContentType) } } : null,
        };
        message.Headers.Accept.Add(new("application/json"));
        message.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        try
        {
            await (credentials?.ProcessHttpRequestAsync(message, both.Token) ?? Task.CompletedTask);
            var response = await http.SendAsync(message, both.Token);
            var duration = options.TimeProvider.GetElapsedTime(began);
            ClientMetrics.Answered(request, _host, ClientMetrics.Code((int)response.StatusCode), duration);
            logger.Answered(request.Method.Method, request.Path, (int)response.StatusCode, duration.TotalMilliseconds);
            return response;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw ErrorFactory.NoAnswer(request, options.Timeout);
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested && cancelled.CancellationToken != cancellationToken)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, cancellationToken);
        }
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        var delay = header?.Delta ?? (header?.Date is { } date ? date - options.TimeProvider.GetUtcNow() : null);
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }

    private Activity? Start(ApiRequest request)
    {
        var activity = ClientMetrics.Activities.StartActivity($"{request.Verb} {request.Resource.GroupResource}", ActivityKind.Client);
        activity?.SetTag("http.request.method", request.Method.Method).SetTag("server.address", _host).SetTag("url.path", "/" + request.Path)
            .SetTag("k8s.resource", request.Resource.ToString()).SetTag("k8s.namespace.name", request.Namespace).SetTag("k8s.object.name", request.Name);
        return activity;
    }
}
