namespace KubeCodegen.Cache;

/// <summary>Delays that double from the first to the longest, each with up to as much again by chance, as client-go's reflector has them.</summary>
internal sealed class Backoff(TimeSpan first, TimeSpan longest, Random random)
{
    private TimeSpan? _next;

    /// <summary>The next delay, between the step and twice the step, never above the longest.</summary>
    public TimeSpan Next()
    {
        var step = _next ?? first;
        _next = Shorter(step * 2, longest);
        return Shorter(step * (1 + random.NextDouble()), longest);
    }

    public void Reset() => _next = null;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
