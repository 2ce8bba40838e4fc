namespace KubeCodegen.Client;

/// <summary>
/// Decides whether a request is sent again. What the server names a time for has not been done, so anything may be sent again (client-go does the same).
/// What failed in another way may have been done: only what can be done twice is sent again.
/// </summary>
internal static class RetryPolicy
{
    /// <returns>How long to wait; null when the caller has to hear of it.</returns>
    public static TimeSpan? AfterAnswer(RetryOptions options, ApiRequest request, KubernetesApiException error, int retries)
    {
        if (retries >= options.MaxRetries || error.RetryAfter > options.MaxDelay)
        {
            return null;
        }

        var mayRetry = error.Code switch
        {
            // "TooManyRequests" without a time is also how the eviction of a Pod is refused; what was refused was not done.
            429 => error.RetryAfter is not null || request.IsIdempotent,
            >= 500 => error.RetryAfter is not null || (request.IsIdempotent && error.Code is 502 or 503 or 504),
            _ => false,
        };
        return mayRetry ? WithJitter(error.RetryAfter ?? Backoff(options, retries)) : null;
    }

    /// <returns>How long to wait; null when the caller has to hear of it.</returns>
    public static TimeSpan? AfterBreak(RetryOptions options, ApiRequest request, HttpRequestException error, int retries)
    {
        var neverArrived = error.HttpRequestError is HttpRequestError.ConnectionError;
        return retries < options.MaxRetries && !request.IsWatch && (neverArrived || (request.IsIdempotent && error.HttpRequestError is
            HttpRequestError.ResponseEnded or HttpRequestError.HttpProtocolError or HttpRequestError.InvalidResponse or HttpRequestError.Unknown))
            ? WithJitter(Backoff(options, retries))
            : null;
    }

    private static TimeSpan Backoff(RetryOptions options, int retries)
    {
        var delay = options.InitialDelay * Math.Pow(2, retries);
        return delay < options.MaxDelay ? delay : options.MaxDelay;
    }

    /// <summary>Up to a quarter more, never less: clients that were turned away together do not come back together.</summary>
    private static TimeSpan WithJitter(TimeSpan delay)
    {
#pragma warning disable CA5394 // Spreading retries needs no secrecy.
        return delay * (1 + (Random.Shared.NextDouble() / 4));
#pragma warning restore CA5394
    }
}
