namespace KubeCodegen.Runtime.Tests.Simulation;

/// <summary>A clock that stands still until it is moved, and that knows when its next timer is due.</summary>
internal sealed class VirtualTime : TimeProvider
{
    private readonly PriorityQueue<(VirtualTimer Timer, long Setting), (long Due, long Order)> _timers = new();
    private long _order;

    public TimeSpan Now { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves to the next timer that is due by then and fires it.</summary>
    /// <returns>False when there is none; then it is <paramref name="limit"/>.</returns>
    public bool Step(TimeSpan limit)
    {
        while (_timers.TryPeek(out var next, out var at))
        {
            if (!next.Timer.IsSet(next.Setting))
            {
                _timers.Dequeue();
                continue;
            }

            if (at.Due > limit.Ticks)
            {
                break;
            }

            _timers.Dequeue();
            Now = TimeSpan.FromTicks(Math.Max(Now.Ticks, at.Due));
            next.Timer.Fire();
            return true;
        }

        Now = limit > Now ? limit : Now;
        return false;
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private long _setting;
        private TimeSpan _period;

        public bool IsSet(long setting) => setting == _setting;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _setting++;
            _period = period;
            if (dueTime >= TimeSpan.Zero)
            {
                time._timers.Enqueue((this, _setting), ((time.Now + dueTime).Ticks, time._order++));
            }

            return true;
        }

        public void Fire()
        {
            Change(_period > TimeSpan.Zero ? _period : Timeout.InfiniteTimeSpan, _period);
            callback(state);
        }

        public void Dispose() => _setting++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
