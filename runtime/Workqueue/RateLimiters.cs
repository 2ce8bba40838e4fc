namespace KubeCodegen.Workqueue;

/// <summary>Makes rate limiters.</summary>
public static class RateLimiters
{
    /// <summary>client-go's default for controllers: 5 ms to 1000 s for each key, and 10 per second with bursts of 100 for all of them; the longer wait counts.</summary>
    public static IRateLimiter<TKey> Default<TKey>(TimeProvider? timeProvider = null)
        where TKey : notnull =>
        Longest(Exponential<TKey>(TimeSpan.FromMilliseconds(5), TimeSpan.FromSeconds(1000)), TokenBucket<TKey>(10, 100, timeProvider));

    /// <summary>For each key, a wait that doubles each time.</summary>
    public static IRateLimiter<TKey> Exponential<TKey>(TimeSpan first, TimeSpan longest)
        where TKey : notnull => new ExponentialRateLimiter<TKey>(first, longest);

    /// <summary>For all keys together, so many per second, after a burst of so many at once.</summary>
    public static IRateLimiter<TKey> TokenBucket<TKey>(double perSecond, int burst, TimeProvider? timeProvider = null)
        where TKey : notnull => new TokenBucketRateLimiter<TKey>(perSecond, burst, timeProvider ?? TimeProvider.System);

    /// <summary>The longest wait that any of them asks for.</summary>
    public static IRateLimiter<TKey> Longest<TKey>(params IRateLimiter<TKey>[] limiters)
        where TKey : notnull => new LongestRateLimiter<TKey>(limiters);
}
