namespace Serving.Autoscaling;

/// <summary>How the adaptive decider measures.</summary>
public sealed record AdaptiveOptions
{
    /// <summary>How long a throughput counts for the capacity of a replica.</summary>
    public TimeSpan ThroughputWindow { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How long a latency counts as the one of an unloaded replica; longer than the other, since load hides it.</summary>
    public TimeSpan LatencyWindow { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>The span of time over which demand is averaged.</summary>
    public TimeSpan DemandWindow { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>From which multiple of the unloaded latency on requests are taken to wait for each other.</summary>
    public double Knee { get; init; } = 1.8;

    /// <summary>By what factor replicas may grow in one decision: what was measured while requests waited is not exact.</summary>
    public double MaxGrowth { get; init; } = 2;

    /// <summary>The share of the capacity that is aimed at.</summary>
    public double Utilization { get; init; } = 0.7;

    /// <summary>How often fewer replicas are tried while nothing waits and the capacity is only known from below.</summary>
    public TimeSpan ProbeInterval { get; init; } = TimeSpan.FromSeconds(20);
}

/// <summary>
/// Finds out by itself what a replica bears, as BBR finds out what a path of a network bears: the capacity is the highest throughput of a replica
/// in a long window, the unloaded latency is the lowest in a longer one. Throughput says little while there is little to do; so the capacity is only
/// a lower bound until requests have once waited for each other: latency beyond a multiple of the unloaded one (<see cref="AdaptiveOptions.Knee"/>)
/// while replicas are as full as they were when they last were at their limit. Until then the decider takes away a replica now and then, which fills the
/// others. Once it knows the capacity, demand divided by it is what is needed.
/// </summary>
public sealed class AdaptiveDecider(AdaptiveOptions options) : IScaleDecider
{
    private readonly SlidingWindow _throughput = new(options.ThroughputWindow);
    private readonly SlidingWindow _latency = new(options.LatencyWindow);
    private readonly SlidingWindow _recentLatency = new(options.DemandWindow);
    private readonly SlidingWindow _recentLoad = new(options.DemandWindow / 2);
    private readonly SlidingWindow _demand = new(options.DemandWindow);
    private readonly SlidingWindow _queue = new(options.DemandWindow / 2);
    private DateTimeOffset? _sawKnee;
    private double _loadAtKnee;
    private DateTimeOffset _nextProbe;
    private int _floor;

    /// <summary>The requests a second that a replica is thought to bear; null before anything was answered.</summary>
    public double? Capacity => _throughput.IsEmpty ? null : _throughput.Max;

    /// <summary>Whether the capacity is known, and not only a lower bound.</summary>
    public bool HasSeenKnee => _sawKnee is not null;

    /// <summary>Requests wait when they take long and replicas are full; a backend that has become slow makes them take long as well, but fills no replica.</summary>
    private bool IsWaiting => !_recentLatency.IsEmpty
        && _recentLatency.Average > options.Knee * _latency.Min
        && _recentLoad.Average >= _loadAtKnee / 2;

    /// <inheritdoc/>
    public void Record(LoadSample sample)
    {
        _demand.Record(sample.Time, sample.Arrivals);
        _queue.Record(sample.Time, sample.Concurrency);
        if (sample.Completions <= 0 || sample.ReadyReplicas == 0)
        {
            return;
        }

        // Averages, so that one answer that came quickly by chance does not count for minutes.
        _recentLatency.Record(sample.Time, sample.Latency.TotalSeconds);
        _latency.Record(sample.Time, _recentLatency.Average);
        _recentLoad.Record(sample.Time, sample.Concurrency / sample.ReadyReplicas);
        RecordThroughput(sample.Time, sample.Completions / sample.ReadyReplicas);
    }

    /// <inheritdoc/>
    public ScaleDecision? Decide(DateTimeOffset now, int readyReplicas)
    {
        foreach (var window in new[] { _throughput, _latency, _recentLatency, _recentLoad, _demand, _queue })
        {
            window.Forget(now);
        }

        if (_demand.IsEmpty)
        {
            return null;
        }

        if (_demand.Max == 0 && _queue.Max == 0)
        {
            return new ScaleDecision(0, "nothing came", Capacity);
        }

        if (Capacity is not { } capacity || readyReplicas == 0)
        {
            return new ScaleDecision(Math.Max(1, readyReplicas), "nothing is known yet", Capacity);
        }

        if (now - _sawKnee > options.ThroughputWindow)
        {
            _sawKnee = null;
        }

        return IsWaiting || _sawKnee is not null ? ByCapacity(now, capacity, readyReplicas) : ByProbing(now, capacity, readyReplicas);
    }

    /// <summary>Beyond the knee a replica answers all that it can: this is its capacity, even where it was thought to be higher.</summary>
    private void RecordThroughput(DateTimeOffset time, double perReplica)
    {
        if (IsWaiting)
        {
            if (_throughput.IsEmpty || perReplica < _throughput.Max * 0.8)
            {
                _throughput.Clear();
            }

            _loadAtKnee = _sawKnee is null ? _recentLoad.Average : Math.Min(_loadAtKnee, _recentLoad.Average);
            _sawKnee = time;
        }

        _throughput.Record(time, perReplica);
    }

    /// <summary>What waits beyond what replicas work on anyway is worked off within the window, beside what comes.</summary>
    private ScaleDecision ByCapacity(DateTimeOffset now, double capacity, int readyReplicas)
    {
        var waiting = IsWaiting ? Math.Max(0, _queue.Average - (_demand.Average * _latency.Min * options.Knee)) : 0;
        var needed = (_demand.Average / (capacity * options.Utilization)) + (waiting / options.DemandWindow.TotalSeconds / capacity);
        _floor = (int)Math.Ceiling(Math.Min(needed, readyReplicas * options.MaxGrowth));
        if (IsWaiting)
        {
            _floor = Math.Max(_floor, readyReplicas);
        }

        _nextProbe = now + options.ProbeInterval;
        return new ScaleDecision(Math.Max(1, _floor), $"{_demand.Average:0.#}/s for {capacity:0.#}/s a replica", capacity);
    }

    /// <summary>One replica in ten, and at least one, is taken away at a time; more demand than before brings it back at once.</summary>
    private ScaleDecision ByProbing(DateTimeOffset now, double capacity, int readyReplicas)
    {
        var least = (int)Math.Ceiling(_demand.Average / capacity);
        if (least > readyReplicas || _floor == 0)
        {
            _floor = Math.Max(least, readyReplicas);
            _nextProbe = now + options.ProbeInterval;
        }
        else if (now >= _nextProbe && readyReplicas > 1)
        {
            _floor = readyReplicas - Math.Max(1, readyReplicas / 10);
            _nextProbe = now + options.ProbeInterval;
        }

        return new ScaleDecision(Math.Max(1, _floor), $"at least {capacity:0.#}/s a replica; trying with fewer", capacity);
    }
}
