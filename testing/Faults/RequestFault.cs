namespace KubeCodegen.Testing.Faults;

/// <summary>A fault that is met by requests, or by events, one after the other.</summary>
internal abstract class CountedFault(Func<FaultTarget, bool>? when, int skip, int times)
{
    private int met;

    /// <param name="isUsedUp">Whether this was the last time.</param>
    public bool Meets(FaultTarget target, out bool isUsedUp)
    {
        isUsedUp = false;
        if (when is not null && !when(target))
        {
            return false;
        }

        var count = Interlocked.Increment(ref met) - skip;
        isUsedUp = count == times;
        return count > 0 && count <= times;
    }
}

internal sealed class RequestFault(Func<FaultTarget, bool>? when, int skip, int times) : CountedFault(when, skip, times)
{
    public int Status { get; init; }

    public int? RetryAfterSeconds { get; init; }

    public bool Cuts { get; init; }

    public bool IsAfterwards { get; init; }

    public TimeSpan Waits { get; init; }
}

internal sealed class WatchFault(EventFault kind, Func<FaultTarget, bool>? when, int skip, int times, TimeSpan time) : CountedFault(when, skip, times)
{
    public EventFault Kind => kind;

    public TimeSpan Time => time;
}
