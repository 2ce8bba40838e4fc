using Serving.Autoscaling;

namespace Serving.Simulation;

/// <summary>
/// A service as a flow of requests: replicas share what is in flight, and the more each has in relation to its workers the longer all of it takes.
/// Below three quarters of the capacity that hardly shows; near the capacity latency grows without bound.
/// </summary>
internal sealed class SimulatedService(Scenario scenario, int seed)
{
    /// <summary>Fine enough for the shortest service time.</summary>
    private const int StepsPerSecond = 200;

    /// <summary>A decider that loses its mind must not take the machine along.</summary>
    private const int MostReplicas = 10_000;

    private readonly Random _random = new(seed);
    private readonly List<double> _starting = [];
    private double _inFlight;

    /// <summary>Replicas that take requests.</summary>
    public int Ready { get; private set; } = 1;

    /// <summary>Replicas that there are, ready or not.</summary>
    public int Replicas => Ready + _starting.Count;

    /// <summary>Asks for a number of replicas. Those that are starting go first.</summary>
    public void Scale(double second, int replicas)
    {
        replicas = Math.Min(replicas, MostReplicas);
        while (Replicas < replicas)
        {
            _starting.Add(second + scenario.StartTime.TotalSeconds);
        }

        while (Replicas > replicas && _starting.Count > 0)
        {
            _starting.RemoveAt(_starting.Count - 1);
        }

        Ready = Math.Min(Ready, replicas);
    }

    /// <summary>Lets a second go by.</summary>
    public LoadSample Step(DateTimeOffset start, int second)
    {
        double concurrency = 0, arrivals = 0, completions = 0;
        for (var step = 0; step < StepsPerSecond; step++)
        {
            var now = second + ((double)step / StepsPerSecond);
            Ready += _starting.RemoveAll(ready => ready <= now);
            var arrived = Math.Max(0, scenario.Demand(now)) / StepsPerSecond;
            _inFlight += arrived;
            var completed = Math.Min(_inFlight, Rate(now) / StepsPerSecond);
            concurrency += (_inFlight - (completed / 2)) / StepsPerSecond;
            _inFlight -= completed;
            arrivals += arrived;
            completions += completed;
        }

        // Little's law gives the mean latency of the second.
        var latency = completions > 0 ? concurrency / completions : 0;
        var noise = scenario.LatencyNoise == 0 ? 1 : Math.Exp(scenario.LatencyNoise * Gauss());
        return new LoadSample(start.AddSeconds(second + 1), concurrency, arrivals, completions, TimeSpan.FromSeconds(latency * noise), Ready);
    }

    /// <summary>Requests a second that are answered: in proportion to what is in flight, up to the capacity.</summary>
    private double Rate(double second)
    {
        var capacity = Ready * scenario.CapacityAt(second);
        var load = Ready == 0 ? 0 : _inFlight / (Ready * scenario.Workers);
        return capacity * load / Math.Pow(1 + Math.Pow(load, 4), 0.25);
    }

    private double Gauss() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
