namespace Serving.Autoscaling;

/// <summary>Values of a span of time up to the newest one. Averages and extremes are those of the values that are there.</summary>
internal sealed class SlidingWindow(TimeSpan span)
{
    private readonly LinkedList<(DateTimeOffset Time, double Value)> _values = new();

    public bool IsEmpty => _values.Count == 0;

    public double Average => _values.Average(entry => entry.Value);

    public double Max => _values.Max(entry => entry.Value);

    public double Min => _values.Min(entry => entry.Value);

    public void Record(DateTimeOffset time, double value)
    {
        _values.AddLast((time, value));
        Forget(time);
    }

    /// <summary>Drops what is as old as the span, or older.</summary>
    public void Forget(DateTimeOffset now)
    {
        while (_values.First is { } first && now - first.Value.Time >= span)
        {
            _values.RemoveFirst();
        }
    }

    public void Clear() => _values.Clear();
}
