namespace KubeCodegen.Workqueue;

/// <summary>
/// Keys that wait to be processed.
/// <list type="number">
/// <item>A key is processed by one worker at a time; added while it is processed, it is processed once more; added ten times while it waits, it is processed once.</item>
/// <item>A delay is a lower bound, the earliest wins: a key that waits until later is taken forward, never back.</item>
/// <item>Keys of a higher priority come first, those of the same priority in the order in which they came; the highest priority that a waiting key was added with counts.</item>
/// <item>What was added is not dropped, unless the queue is stopped.</item>
/// <item><see cref="AddRateLimited"/> waits longer each time; <see cref="Forget"/> resets that.</item>
/// <item><see cref="DrainAsync"/> takes no more keys, lets the workers finish what waits without a delay and what runs, and then ends; <see cref="Stop"/> drops what waits.</item>
/// <item>Nothing is polled: an idle queue uses no processor.</item>
/// </list>
/// Safe for any number of threads.
/// </summary>
/// <typeparam name="TKey">What names a piece of work; equal keys are one.</typeparam>
public sealed partial class WorkQueue<TKey> : IDisposable, IMeasuredQueue
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, WorkState> _states = [];
    private readonly PriorityQueue<(TKey Key, WorkState State, long Ticket), (int Priority, long Ticket)> _ready = new();
    private readonly PriorityQueue<(TKey Key, WorkState State, long Ticket), long> _delayed = new();
    private readonly Queue<TaskCompletionSource> _workers = new();
    private readonly IRateLimiter<TKey> _limiter;
    private readonly WorkQueueMetrics? _metrics;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private TaskCompletionSource? _drained;
    private long _tickets;
    private long _timerDue = long.MaxValue;
    private int _readyCount;
    private int _processing;
    private bool _isClosed;

    /// <summary>Makes an empty queue.</summary>
    /// <param name="name">What it is called in metrics.</param>
    /// <param name="limiter">How <see cref="AddRateLimited"/> delays; null for client-go's: 5 ms to 1000 s for each key, and 10 per second with bursts of 100 for all.</param>
    /// <param name="metrics">Where it is measured; null for nowhere.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public WorkQueue(string name, IRateLimiter<TKey>? limiter = null, WorkQueueMetrics? metrics = null, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        _time = timeProvider ?? TimeProvider.System;
        _limiter = limiter ?? RateLimiters.Default<TKey>(_time);
        _metrics = metrics;
        _timer = _time.CreateTimer(static queue => ((WorkQueue<TKey>)queue!).ReleaseDue(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _metrics?.Register(this);
    }

    /// <summary>What it is called in metrics.</summary>
    public string Name { get; }

    /// <summary>How many keys wait to be processed, without those that are delayed.</summary>
    public int Count => Locked(() => _readyCount);

    /// <summary>How many keys are delayed.</summary>
    public int DelayedCount => Locked(() => _states.Values.Count(state => state.Due != WorkState.Never));

    /// <summary>How many keys are processed now.</summary>
    public int ProcessingCount => Locked(() => _processing);

    int IMeasuredQueue.Depth => Count;

    (TimeSpan Sum, TimeSpan Longest) IMeasuredQueue.Unfinished => Locked(() =>
    {
        var running = _states.Values.Where(state => state.IsProcessing).Select(state => _time.GetElapsedTime(state.Started)).ToArray();
        return (TimeSpan.FromTicks(running.Sum(time => time.Ticks)), running.DefaultIfEmpty().Max());
    });

    /// <summary>Adds a key. A queue that is closed does not take it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="priority">Higher ones come first; what is not urgent, such as the initial list, is negative.</param>
    public void Add(TKey key, int priority = 0)
    {
        lock (_gate)
        {
            if (!_isClosed)
            {
                Enqueue(key, StateOf(key), priority);
            }
        }
    }

    /// <summary>Adds a key after a delay. A queue that is closed does not take it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="delay">The least time to pass; nothing or less adds at once.</param>
    /// <param name="priority">Higher ones come first, once the delay is over.</param>
    public void AddAfter(TKey key, TimeSpan delay, int priority = 0)
    {
        if (delay <= TimeSpan.Zero)
        {
            Add(key, priority);
            return;
        }

        lock (_gate)
        {
            if (!_isClosed)
            {
                Delay(key, StateOf(key), DueAfter(delay), priority);
            }
        }
    }

    /// <summary>Adds a key after the delay that the rate limiter asks for: longer each time, until <see cref="Forget"/>.</summary>
    public void AddRateLimited(TKey key, int priority = 0)
    {
        _metrics?.Retried(Name);
        AddAfter(key, _limiter.When(key), priority);
    }

    /// <summary>The key has been processed with success: the next <see cref="AddRateLimited"/> begins anew.</summary>
    public void Forget(TKey key) => _limiter.Forget(key);

    /// <summary>How often the key was added by <see cref="AddRateLimited"/> since it was forgotten.</summary>
    public int NumRequeues(TKey key) => _limiter.NumRequeues(key);

    /// <summary>Takes the next key; waits until there is one. <see cref="Done"/> has to follow.</summary>
    /// <returns>False in <see cref="WorkItem{TKey}.HasKey"/> when the queue is closed and nothing is left to do.</returns>
    public async ValueTask<WorkItem<TKey>> GetAsync(CancellationToken cancellationToken)
    {
        // Only before the first try: a worker that was woken for a key has to take it, for no other one was.
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            if (TryTake(out var item, out var waiter))
            {
                return item;
            }

            if (waiter is null)
            {
                return default;
            }

            using var cancellation = cancellationToken.UnsafeRegister(static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), waiter);
            await waiter.Task;
        }
    }

    /// <summary>The key has been processed. If it was added meanwhile, it is processed again.</summary>
    /// <exception cref="InvalidOperationException">The key is not being processed.</exception>
    public void Done(TKey key)
    {
        lock (_gate)
        {
            if (!_states.TryGetValue(key, out var state) || !state.IsProcessing)
            {
                throw new InvalidOperationException($"{key} is not being processed.");
            }

            state.IsProcessing = false;
            _processing--;
            _metrics?.Worked(Name, _time.GetElapsedTime(state.Started));
            if (state.IsReady)
            {
                Offer(key, state);
            }
            else if (state.Due == WorkState.Never)
            {
                _states.Remove(key);
            }

            EndDrain();
        }
    }

    private bool TryTake(out WorkItem<TKey> item, out TaskCompletionSource? waiter)
    {
        (item, waiter) = (default, null);
        lock (_gate)
        {
            while (_ready.TryDequeue(out var next, out _))
            {
                if (next.State.Ticket == next.Ticket)
                {
                    item = Take(next.Key, next.State);
                    return true;
                }
            }

            if (!_isClosed)
            {
                waiter = new(TaskCreationOptions.RunContinuationsAsynchronously);
                _workers.Enqueue(waiter);
            }

            return false;
        }
    }

    private WorkItem<TKey> Take(TKey key, WorkState state)
    {
        var waited = _time.GetElapsedTime(state.Started);
        _metrics?.Waited(Name, waited);
        var item = new WorkItem<TKey>(key, state.Priority);
        (state.IsReady, state.IsProcessing, state.Ticket, state.Priority, state.Started) = (false, true, 0, 0, _time.GetTimestamp());
        _readyCount--;
        _processing++;
        return item;
    }

    private WorkState StateOf(TKey key)
    {
        if (!_states.TryGetValue(key, out var state))
        {
            _states.Add(key, state = new());
        }

        return state;
    }

    private TResult Locked<TResult>(Func<TResult> read)
    {
        lock (_gate)
        {
            return read();
        }
    }
}
