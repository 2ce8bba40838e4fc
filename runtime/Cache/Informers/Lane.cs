using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>
/// Brings changes to one handler, one at a time and in order. Putting in never waits: changes of a key that has not been told yet merge into one,
/// so a slow handler holds up nobody, loses nothing, and has at most one item waiting per object.
/// </summary>
internal sealed class Lane<T>(Func<Change<T>, CancellationToken, ValueTask> handler, Action<Exception, NamespacedName> onError)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private readonly Lock _gate = new();
    private Dictionary<NamespacedName, LaneItem<T>> _items = [];
    private Queue<NamespacedName> _order = [];
    private TaskCompletionSource? _waiting;
    private int _untilSynced = -1;
    private bool _isTelling;

    /// <summary>The handler has been told all that was there at <see cref="MarkInitialStateEnd"/>.</summary>
    public Milestone Synced { get; } = new();

    /// <summary>How many objects wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _items.Count;
            }
        }
    }

    public void Put(in Change<T> change)
    {
        lock (_gate)
        {
            if (_items.TryGetValue(change.Key, out var item))
            {
                _items[change.Key] = item.Merge(change);
                return;
            }

            _items.Add(change.Key, new(null, change));
            _order.Enqueue(change.Key);
            Wake();
        }
    }

    /// <summary>All that belongs to the initial state has been put in.</summary>
    public void MarkInitialStateEnd()
    {
        lock (_gate)
        {
            _untilSynced = _order.Count + (_isTelling ? 1 : 0);
            SetSynced();
        }
    }

    /// <summary>Tells the handler until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Whoever starts the lane is not to wait for the handler.
        await Task.Yield();
        using var stop = cancellationToken.UnsafeRegister(static lane => ((Lane<T>)lane!).Stop(), this);
        while (!cancellationToken.IsCancellationRequested)
        {
            if (TryTake(out var item))
            {
                await TellAsync(item, cancellationToken);
                continue;
            }

            await Wait(cancellationToken);
        }
    }

    private async ValueTask TellAsync(LaneItem<T> item, CancellationToken cancellationToken)
    {
        if (item.Delete is { } delete)
        {
            await TellAsync(delete, cancellationToken);
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            await TellAsync(item.Latest, cancellationToken);
        }

        Told();
    }

    private async ValueTask TellAsync(Change<T> change, CancellationToken cancellationToken)
    {
        try
        {
            await handler(change, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The handler was told to stop, and did.
        }
        catch (Exception error)
        {
            // The handler's own trouble: it goes no further than here.
            onError(error, change.Key);
        }
    }

    private bool TryTake(out LaneItem<T> item)
    {
        lock (_gate)
        {
            item = default;
            _isTelling = _order.TryDequeue(out var key) && _items.Remove(key, out item);
            return _isTelling;
        }
    }

    private void Told()
    {
        lock (_gate)
        {
            _isTelling = false;
            _untilSynced--;
            SetSynced();
        }
    }

    private void SetSynced()
    {
        if (_untilSynced != 0 || !Synced.Reach())
        {
            return;
        }

        if (_items.Count == 0)
        {
            // The room that the initial state has taken is not needed any more.
            (_items, _order) = ([], []);
        }
    }

    /// <returns>What ends when there is something to do.</returns>
    private Task Wait(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_order.Count > 0 || cancellationToken.IsCancellationRequested)
            {
                return Task.CompletedTask;
            }

            _waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            return _waiting.Task;
        }
    }

    private void Stop()
    {
        lock (_gate)
        {
            Wake();
        }
    }

    private void Wake()
    {
        var waiting = _waiting;
        _waiting = null;
        waiting?.TrySetResult();
    }
}
