namespace KubeCodegen.Workqueue;

/// <content>What is ready, what is delayed, and the end of it.</content>
public sealed partial class WorkQueue<TKey>
{
    /// <summary>Takes no more keys; ends when the workers have finished what waits without a delay and what runs. Delayed keys are dropped.</summary>
    public Task DrainAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource drained;
        lock (_gate)
        {
            Close();
            drained = _drained ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            EndDrain();
        }

        return drained.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Takes no more keys and drops those that wait; workers get no more. What runs goes on, and its <see cref="Done"/> is expected.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            Close();
            foreach (var (key, state) in _states)
            {
                (state.IsReady, state.Ticket) = (false, 0);
                if (!state.IsProcessing)
                {
                    // Removing does not disturb the enumeration of a dictionary.
                    _states.Remove(key);
                }
            }

            _ready.Clear();
            _readyCount = 0;
            EndDrain();
        }
    }

    /// <summary>Stops the queue.</summary>
    public void Dispose()
    {
        Stop();
        _timer.Dispose();
        _metrics?.Unregister(this);
    }

    private void Close()
    {
        _isClosed = true;
        _delayed.Clear();
        foreach (var (key, state) in _states)
        {
            state.Due = WorkState.Never;
            if (!state.IsReady && !state.IsProcessing)
            {
                _states.Remove(key);
            }
        }

        while (_workers.TryDequeue(out var worker))
        {
            worker.TrySetResult();
        }
    }

    private void EndDrain()
    {
        if (_drained is not null && _readyCount == 0 && _processing == 0)
        {
            _drained.TrySetResult();
        }
    }

    private void Enqueue(TKey key, WorkState state, int priority)
    {
        var isHigher = priority > state.Priority;
        (state.Due, state.Priority) = (WorkState.Never, state.IsReady || state.Due != WorkState.Never ? Math.Max(priority, state.Priority) : priority);
        if (state.IsReady && !(isHigher && !state.IsProcessing))
        {
            return;
        }

        if (!state.IsReady)
        {
            _metrics?.Added(Name);
        }

        var wasReady = state.IsReady;
        state.IsReady = true;
        if (state.IsProcessing)
        {
            return;
        }

        if (wasReady)
        {
            // It is taken forward; its old entry remains and is skipped.
            state.Ticket = ++_tickets;
            _ready.Enqueue((key, state, state.Ticket), (-state.Priority, state.Ticket));
            return;
        }

        Offer(key, state);
    }

    /// <summary>The key can be taken by a worker now.</summary>
    private void Offer(TKey key, WorkState state)
    {
        (state.Ticket, state.Started) = (++_tickets, _time.GetTimestamp());
        _ready.Enqueue((key, state, state.Ticket), (-state.Priority, state.Ticket));
        _readyCount++;
        while (_workers.TryDequeue(out var worker))
        {
            // A worker that was cancelled meanwhile leaves the key to the next one.
            if (worker.TrySetResult())
            {
                return;
            }
        }
    }

    private long DueAfter(TimeSpan delay)
    {
        var now = _time.GetElapsedTime(0).Ticks;
        return delay.Ticks > WorkState.Never - 1 - now ? WorkState.Never - 1 : now + delay.Ticks;
    }

    private void Delay(TKey key, WorkState state, long due, int priority)
    {
        if ((state.IsReady && !state.IsProcessing) || state.Due <= due)
        {
            // It is processed earlier anyway.
            return;
        }

        if (state is { IsReady: true, IsProcessing: true })
        {
            return;
        }

        (state.Due, state.Priority) = (due, Math.Max(priority, state.Due == WorkState.Never ? priority : state.Priority));
        _delayed.Enqueue((key, state, due), due);
        SetTimer(due);
    }

    private void ReleaseDue()
    {
        lock (_gate)
        {
            _timerDue = WorkState.Never;
            var now = _time.GetElapsedTime(0).Ticks;
            while (_delayed.TryPeek(out var next, out var due))
            {
                if (next.State.Due != due)
                {
                    // It was taken forward.
                    _delayed.Dequeue();
                    continue;
                }

                if (due > now)
                {
                    SetTimer(due);
                    return;
                }

                _delayed.Dequeue();
                Enqueue(next.Key, next.State, next.State.Priority);
            }
        }
    }

    private void SetTimer(long due)
    {
        if (due >= _timerDue)
        {
            return;
        }

        _timerDue = due;
        var wait = TimeSpan.FromTicks(Math.Max(0, due - _time.GetElapsedTime(0).Ticks)) + TimeSpan.FromTicks(TimeSpan.TicksPerMillisecond - 1);

        // A timer cannot wait for longer than 49 days; it is set again when it fires too early.
        _timer.Change(wait < _longestTimer ? wait : _longestTimer, Timeout.InfiniteTimeSpan);
    }

    private static readonly TimeSpan _longestTimer = TimeSpan.FromDays(40);
}
