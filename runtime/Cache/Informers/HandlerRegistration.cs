using k8s;
using k8s.Models;

namespace KubeCodegen.Cache;

/// <summary>A handler that an informer tells of changes. Dispose it to be told no more.</summary>
public abstract class HandlerRegistration : IAsyncDisposable
{
    private protected HandlerRegistration()
    {
    }

    /// <summary>Whether the handler has been told every object that was there when it began.</summary>
    public abstract bool HasSynced { get; }

    /// <summary>How many objects have changes that the handler has not been told.</summary>
    public abstract int Waiting { get; }

    /// <summary>Ends when <see cref="HasSynced"/> is true.</summary>
    public abstract Task WaitForSyncAsync(CancellationToken cancellationToken);

    /// <summary>Takes the handler out; ends when a call that runs has returned. Do not wait for it in the handler itself.</summary>
    public abstract ValueTask DisposeAsync();
}

internal sealed class HandlerRegistration<T> : HandlerRegistration
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Action<HandlerRegistration<T>> _remove;
    private readonly ITimer? _resync;
    private Task _run = Task.CompletedTask;

    public HandlerRegistration(Lane<T> lane, HandlerOptions options, TimeProvider timeProvider, Action<HandlerRegistration<T>> resync, Action<HandlerRegistration<T>> remove)
    {
        (Lane, _remove) = (lane, remove);
        _resync = options.ResyncPeriod is { } period ? timeProvider.CreateTimer(_ => resync(this), null, period, period) : null;
    }

    public Lane<T> Lane { get; }

    public override bool HasSynced => Lane.Synced.IsReached;

    public override int Waiting => Lane.Count;

    public void Start() => _run = Lane.RunAsync(_stop.Token);

    /// <summary>No call of the handler begins any more.</summary>
    public void Stop()
    {
        _resync?.Dispose();
        _stop.Cancel();
    }

    /// <summary>Ends when no call of the handler runs any more.</summary>
    public Task Ended => _run;

    public override Task WaitForSyncAsync(CancellationToken cancellationToken) => Lane.Synced.WaitAsync(cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        _remove(this);
        Stop();
        await _run;
    }
}
