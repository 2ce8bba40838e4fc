namespace Serving.Autoscaling;

/// <summary>What a service did in the second before <paramref name="Time"/>, over all its replicas.</summary>
/// <param name="Time">The end of the second.</param>
/// <param name="Concurrency">Requests in the replicas or waiting for one, on average.</param>
/// <param name="Arrivals">Requests that came, a second.</param>
/// <param name="Completions">Requests that were answered, a second.</param>
/// <param name="Latency">The mean time from arrival to answer; zero when nothing was answered.</param>
/// <param name="ReadyReplicas">Replicas that could take requests.</param>
public readonly record struct LoadSample(DateTimeOffset Time, double Concurrency, double Arrivals, double Completions, TimeSpan Latency, int ReadyReplicas);
