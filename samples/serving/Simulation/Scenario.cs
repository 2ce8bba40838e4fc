namespace Serving.Simulation;

/// <summary>A load over time, and the service that has to bear it.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Duration">How long it goes on.</param>
/// <param name="Demand">Requests a second at a time.</param>
/// <param name="ServiceTime">How long an unloaded replica works on a request at that time, in seconds.</param>
/// <param name="LatencyNoise">By how much measured latencies are off: the standard deviation of their logarithm.</param>
public sealed record Scenario(string Name, TimeSpan Duration, Func<double, double> Demand, Func<double, double> ServiceTime, double LatencyNoise = 0)
{
    /// <summary>Requests that a replica works on at the same time without their holding each other up.</summary>
    public int Workers { get; init; } = 8;

    /// <summary>How long a replica takes until it can take requests.</summary>
    public TimeSpan StartTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The scenarios of the walkthrough. An unloaded replica answers in 50 ms and bears 160 requests a second.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("steady load", TimeSpan.FromMinutes(20), _ => 1200, _ => 0.05),
        new("step", TimeSpan.FromMinutes(20), second => second is >= 300 and < 900 ? 2000 : 300, _ => 0.05),
        new("ramp", TimeSpan.FromMinutes(20), second => 2400 * (1 - Math.Abs((second - 600) / 600)), _ => 0.05),
        new("slow backend", TimeSpan.FromMinutes(20), _ => 1200, second => second < 600 ? 0.05 : 0.1),
        new("noisy latency", TimeSpan.FromMinutes(20), _ => 1200, _ => 0.05, LatencyNoise: 0.3),
    ];

    /// <summary>The requests a second that a replica bears at a time.</summary>
    public double CapacityAt(double second) => Workers / ServiceTime(second);

    /// <summary>How many replicas somebody who knows everything would run, at 70 % of what they bear.</summary>
    public int IdealAt(double second) => Demand(second) <= 0 ? 0 : (int)Math.Ceiling(Demand(second) / (0.7 * CapacityAt(second)));
}
