namespace KubeCodegen.Cache;

/// <summary>Cancels a watch that has been silent for too long: a connection that is open on one side only says nothing, and does not end.</summary>
internal sealed class Silence : IDisposable
{
    private readonly CancellationTokenSource _cancellation;
    private readonly ITimer _timer;
    private TimeSpan _longest;

    public Silence(TimeSpan longest, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        _longest = longest;
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _timer = timeProvider.CreateTimer(static state => ((Silence)state!).Cut(), this, longest, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token => _cancellation.Token;

    public bool IsTooLong { get; private set; }

    /// <summary>Something was heard.</summary>
    public void Break() => _timer.Change(_longest, Timeout.InfiniteTimeSpan);

    /// <summary>Something was heard, and from now on the silence may last longer or less.</summary>
    public void Break(TimeSpan longest)
    {
        _longest = longest;
        Break();
    }

    public void Dispose()
    {
        _timer.Dispose();
        _cancellation.Dispose();
    }

    private void Cut()
    {
        IsTooLong = true;
        try
        {
            _cancellation.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The watch has ended while the timer was on its way.
        }
    }
}
