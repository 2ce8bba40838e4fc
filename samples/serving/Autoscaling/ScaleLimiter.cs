namespace Serving.Autoscaling;

/// <summary>
/// What holds for every decider: the fewest and the most replicas, a delay before replicas are taken away, and a time of grace for the last one.
/// </summary>
public sealed class ScaleLimiter(ScaleOptions options)
{
    private readonly SlidingWindow _delay = new(options.ScaleDownDelay);
    private DateTimeOffset? _idleSince;

    /// <summary>What becomes of a decision.</summary>
    /// <param name="now">The present time; later with each call.</param>
    /// <param name="wanted">What a decider wants.</param>
    public int Limit(DateTimeOffset now, int wanted)
    {
        var delayed = wanted;
        if (options.ScaleDownDelay > TimeSpan.Zero)
        {
            _delay.Record(now, wanted);
            delayed = (int)_delay.Max;
        }

        var bounded = Math.Max(options.MinScale, options.MaxScale > 0 ? Math.Min(delayed, options.MaxScale) : delayed);
        if (bounded > 0)
        {
            _idleSince = null;
            return bounded;
        }

        _idleSince ??= now;
        return options.EnableScaleToZero && now - _idleSince >= options.ScaleToZeroGracePeriod ? 0 : 1;
    }
}
