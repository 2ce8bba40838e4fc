namespace KubeCodegen.Workqueue;

/// <summary>So many per second for all keys together, after a burst, as client-go's <c>BucketRateLimiter</c>: each call reserves the next free moment.</summary>
internal sealed class TokenBucketRateLimiter<TKey> : IRateLimiter<TKey>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly double _perSecond;
    private readonly int _burst;
    private readonly TimeProvider _time;
    private double _tokens;
    private long _since;

    public TokenBucketRateLimiter(double perSecond, int burst, TimeProvider timeProvider)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(perSecond);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(burst);
        (_perSecond, _burst, _time, _tokens, _since) = (perSecond, burst, timeProvider, burst, timeProvider.GetTimestamp());
    }

    public TimeSpan When(TKey key)
    {
        lock (_gate)
        {
            var now = _time.GetTimestamp();
            _tokens = Math.Min(_burst, _tokens + (_time.GetElapsedTime(_since, now).TotalSeconds * _perSecond)) - 1;
            _since = now;
            return _tokens >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(-_tokens / _perSecond);
        }
    }

    public void Forget(TKey key)
    {
        // What was reserved stays so.
    }

    public int NumRequeues(TKey key) => 0;
}
