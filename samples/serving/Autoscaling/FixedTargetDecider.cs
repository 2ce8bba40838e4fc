namespace Serving.Autoscaling;

/// <summary>
/// Knative's way: load divided by a target that somebody has set, averaged over a stable window, and over a panic window when load rises suddenly.
/// While it panics it only adds replicas; it calms down when the stable window has passed without another alarm.
/// </summary>
public sealed class FixedTargetDecider(ScaleOptions options) : IScaleDecider
{
    private readonly SlidingWindow _stable = new(options.StableWindow);
    private readonly SlidingWindow _panic = new(options.PanicWindow);
    private DateTimeOffset? _alarm;
    private int _mostInPanic;

    /// <summary>Whether a sudden rise is being answered.</summary>
    public bool IsPanicking => _alarm is not null;

    /// <inheritdoc/>
    public void Record(LoadSample sample)
    {
        var load = options.UsesRequestsPerSecond ? sample.Arrivals : sample.Concurrency;
        _stable.Record(sample.Time, load);
        _panic.Record(sample.Time, load);
    }

    /// <inheritdoc/>
    public ScaleDecision? Decide(DateTimeOffset now, int readyReplicas)
    {
        _stable.Forget(now);
        _panic.Forget(now);
        if (_stable.IsEmpty || _panic.IsEmpty)
        {
            return null;
        }

        var ready = Math.Max(1, readyReplicas);
        var (stable, panic) = (Math.Ceiling(_stable.Average / options.Target), Math.Ceiling(_panic.Average / options.Target));
        SetAlarm(now, panic / ready >= options.PanicThreshold);

        var (wantedStable, wantedPanic) = (Bound(stable, ready), Bound(panic, ready));
        if (_alarm is null)
        {
            return new ScaleDecision(wantedStable, $"{_stable.Average:0.#} over {options.StableWindow.TotalSeconds:0} s for {options.Target:0.##} a replica");
        }

        _mostInPanic = Math.Max(_mostInPanic, Math.Max(wantedStable, wantedPanic));
        return new ScaleDecision(_mostInPanic, $"panic: {_panic.Average:0.#} over {options.PanicWindow.TotalSeconds:0} s for {options.Target:0.##} a replica");
    }

    private void SetAlarm(DateTimeOffset now, bool isOverThreshold)
    {
        if (isOverThreshold)
        {
            _alarm = now;
        }
        else if (_alarm + options.StableWindow < now)
        {
            _alarm = null;
            _mostInPanic = 0;
        }
    }

    /// <summary>Growth of less than one replica rounds up, so that a slow rate never keeps a service from growing at all.</summary>
    private int Bound(double wanted, int ready)
    {
        var bounded = Math.Min(Math.Max(wanted, Math.Floor(ready / options.MaxScaleDownRate)), Math.Ceiling(options.MaxScaleUpRate * ready));
        return (int)(wanted > 0 ? Math.Max(bounded, options.ActivationScale) : bounded);
    }
}
