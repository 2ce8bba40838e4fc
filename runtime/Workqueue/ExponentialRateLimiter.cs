using System.Collections.Concurrent;

namespace KubeCodegen.Workqueue;

/// <summary>A wait for each key that doubles each time, as client-go's <c>ItemExponentialFailureRateLimiter</c>.</summary>
internal sealed class ExponentialRateLimiter<TKey>(TimeSpan first, TimeSpan longest) : IRateLimiter<TKey>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, int> _failures = new();

    public TimeSpan When(TKey key)
    {
        var before = _failures.AddOrUpdate(key, 1, static (_, count) => count == int.MaxValue ? count : count + 1) - 1;
        var wait = first.Ticks * Math.Pow(2, before);
        return wait >= longest.Ticks ? longest : TimeSpan.FromTicks((long)wait);
    }

    public void Forget(TKey key) => _failures.TryRemove(key, out _);

    public int NumRequeues(TKey key) => _failures.GetValueOrDefault(key);
}
