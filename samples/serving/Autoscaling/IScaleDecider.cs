namespace Serving.Autoscaling;

/// <summary>Decides how many replicas a service needs. It looks at nothing but the samples that it was given, so that time can be simulated.</summary>
public interface IScaleDecider
{
    /// <summary>Takes a sample; samples come in order of time.</summary>
    void Record(LoadSample sample);

    /// <summary>How many replicas there should be now; null when too little is known to change anything.</summary>
    /// <param name="now">The time of the last sample, or later.</param>
    /// <param name="readyReplicas">Replicas that can take requests.</param>
    ScaleDecision? Decide(DateTimeOffset now, int readyReplicas);
}

/// <summary>A decision.</summary>
/// <param name="Replicas">How many replicas there should be.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="Capacity">The requests a second that a replica is thought to bear; null when the decider has no such idea.</param>
public sealed record ScaleDecision(int Replicas, string Reason, double? Capacity = null);
