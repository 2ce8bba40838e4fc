using Serving.Autoscaling;

namespace Serving.Simulation;

/// <summary>One second of a simulation.</summary>
public readonly record struct SimulationPoint(int Second, double Demand, double Throughput, TimeSpan Latency, int Replicas, int Ideal, double? Capacity);

/// <summary>What came out of a simulation.</summary>
/// <param name="Scenario">What was simulated.</param>
/// <param name="Points">Second by second.</param>
public sealed record SimulationRun(Scenario Scenario, IReadOnlyList<SimulationPoint> Points)
{
    /// <summary>The time in which a decider gets to know a service does not count.</summary>
    private const int WarmUp = 120;

    private IEnumerable<SimulationPoint> Counted => Points.Where(point => point.Second >= WarmUp);

    /// <summary>How far the replicas were from the ideal number, as a share of it, on average.</summary>
    public double Deviation => Counted.Average(point => Math.Abs(point.Replicas - point.Ideal) / (double)Math.Max(1, point.Ideal));

    /// <summary>Time of replicas that was spent, as a multiple of the ideal.</summary>
    public double Cost => Counted.Sum(point => point.Replicas) / (double)Math.Max(1, Counted.Sum(point => point.Ideal));

    /// <summary>The share of the requests that took more than twice as long as they have to.</summary>
    public double Slow => Counted.Where(point => point.Latency.TotalSeconds > 2 * Scenario.ServiceTime(point.Second)).Sum(point => point.Throughput)
        / Math.Max(1, Counted.Sum(point => point.Throughput));

    /// <summary>Simulates a scenario in virtual time: the same each time.</summary>
    /// <param name="scenario">The load and the service.</param>
    /// <param name="decider">Decides every two seconds, as Knative's does.</param>
    /// <param name="options">The bounds of its decisions.</param>
    /// <param name="seed">Of the noise.</param>
    public static SimulationRun Of(Scenario scenario, IScaleDecider decider, ScaleOptions options, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(decider);
        var service = new SimulatedService(scenario, seed);
        var limiter = new ScaleLimiter(options);
        var start = DateTimeOffset.UnixEpoch;
        List<SimulationPoint> points = [];
        for (var second = 0; second < scenario.Duration.TotalSeconds; second++)
        {
            var sample = service.Step(start, second);
            decider.Record(sample);
            double? capacity = null;
            if (second % 2 == 1 && decider.Decide(sample.Time, service.Ready) is { } decision)
            {
                capacity = decision.Capacity;
                service.Scale(second + 1, limiter.Limit(sample.Time, decision.Replicas));
            }

            capacity ??= points is [.., var last] ? last.Capacity : null;
            points.Add(new(second, sample.Arrivals, sample.Completions, sample.Latency, service.Replicas, scenario.IdealAt(second), capacity));
        }

        return new SimulationRun(scenario, points);
    }
}
