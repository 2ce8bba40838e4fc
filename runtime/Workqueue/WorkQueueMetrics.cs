using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace KubeCodegen.Workqueue;

/// <summary>Measures queues under client-go's names, each with the tag <c>name</c>. One of these serves all queues of a program.</summary>
public sealed class WorkQueueMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "KubeCodegen.Workqueue";

    private readonly ConcurrentDictionary<IMeasuredQueue, bool> _queues = new();
    private readonly Meter _meter;
    private readonly Counter<long> _adds;
    private readonly Counter<long> _retries;
    private readonly Histogram<double> _queueDuration;
    private readonly Histogram<double> _workDuration;

    /// <summary>Makes the instruments.</summary>
    /// <param name="factory">Owns the meter; null for one of its own.</param>
    public WorkQueueMetrics(IMeterFactory? factory = null)
    {
        _meter = factory?.Create(MeterName) ?? new Meter(MeterName);
        _adds = _meter.CreateCounter<long>("workqueue_adds_total", description: "Keys added.");
        _retries = _meter.CreateCounter<long>("workqueue_retries_total", description: "Keys added again with a delay.");
        _queueDuration = _meter.CreateHistogram<double>("workqueue_queue_duration_seconds", "s", "How long keys wait.");
        _workDuration = _meter.CreateHistogram<double>("workqueue_work_duration_seconds", "s", "How long keys are processed.");
        _meter.CreateObservableGauge("workqueue_depth", () => Observe(queue => queue.Depth), description: "Keys that wait.");
        _meter.CreateObservableGauge("workqueue_unfinished_work_seconds", () => Observe(queue => queue.Unfinished.Sum.TotalSeconds), "s", "How long the keys that are processed have been so, together.");
        _meter.CreateObservableGauge("workqueue_longest_running_processor_seconds", () => Observe(queue => queue.Unfinished.Longest.TotalSeconds), "s", "How long the longest of them has been so.");
    }

    /// <summary>Ends the measurements.</summary>
    public void Dispose() => _meter.Dispose();

    internal void Register(IMeasuredQueue queue) => _queues[queue] = true;

    internal void Unregister(IMeasuredQueue queue) => _queues.TryRemove(queue, out _);

    internal void Added(string name) => _adds.Add(1, Tag(name));

    internal void Retried(string name) => _retries.Add(1, Tag(name));

    internal void Waited(string name, TimeSpan time) => _queueDuration.Record(time.TotalSeconds, Tag(name));

    internal void Worked(string name, TimeSpan time) => _workDuration.Record(time.TotalSeconds, Tag(name));

    private static KeyValuePair<string, object?> Tag(string name) => new("name", name);

    private IEnumerable<Measurement<TValue>> Observe<TValue>(Func<IMeasuredQueue, TValue> read)
        where TValue : struct => _queues.Keys.Select(queue => new Measurement<TValue>(read(queue), Tag(queue.Name)));
}

/// <summary>A queue of whatever keys, as its metrics see it.</summary>
internal interface IMeasuredQueue
{
    string Name { get; }

    int Depth { get; }

    (TimeSpan Sum, TimeSpan Longest) Unfinished { get; }
}
