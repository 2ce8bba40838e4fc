namespace KubeCodegen.Workqueue;

/// <summary>The longest wait of several, as client-go's <c>MaxOfRateLimiter</c>.</summary>
internal sealed class LongestRateLimiter<TKey>(IRateLimiter<TKey>[] limiters) : IRateLimiter<TKey>
    where TKey : notnull
{
    public TimeSpan When(TKey key) => limiters.Max(limiter => limiter.When(key));

    public void Forget(TKey key)
    {
        foreach (var limiter in limiters)
        {
            limiter.Forget(key);
        }
    }

    public int NumRequeues(TKey key) => limiters.Max(limiter => limiter.NumRequeues(key));
}
