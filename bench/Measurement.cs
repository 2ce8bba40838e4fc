namespace KubeCodegen.Bench;

/// <summary>The processor time that something took and what it allocated, on this thread.</summary>
internal readonly record struct Measurement(double Milliseconds, long Bytes)
{
    public double MiB => Bytes / 1024.0 / 1024.0;

    public static Measurement Of(Action action)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Milliseconds;
        action();
        var end = ThreadClock.Milliseconds;
        return new Measurement(end - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}

/// <summary>Measurements of one thing: the least tells what it costs, the median what the machine made of it.</summary>
internal sealed class Measurements
{
    private readonly List<Measurement> _all = [];

    public double Least => _all.Min(one => one.Milliseconds);

    public double Median => _all.Select(one => one.Milliseconds).Order().ElementAt(_all.Count / 2);

    public double MiB => _all.Select(one => one.MiB).Order().ElementAt(_all.Count / 2);

    public void Add(Measurement measurement) => _all.Add(measurement);
}
