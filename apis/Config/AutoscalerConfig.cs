using Knative.Autoscaling;

namespace Knative.Config;

/// <summary>How Knative's autoscaler decides when a Revision does not say: the ConfigMap <c>config-autoscaler</c>.</summary>
public sealed record AutoscalerConfig
{
    /// <summary>The name of the ConfigMap.</summary>
    public const string ConfigName = "config-autoscaler";

    /// <summary>Whether a Revision without requests goes down to no replica.</summary>
    public bool EnableScaleToZero { get; init; } = true;

    /// <summary>The share of a Revision's concurrency that the autoscaler aims at, from 0 to 1.</summary>
    public double ContainerConcurrencyTargetFraction { get; init; } = 0.7;

    /// <summary>The concurrency that counts as full for a Revision without a limit.</summary>
    public double ContainerConcurrencyTargetDefault { get; init; } = 100;

    /// <summary>The share that the autoscaler aims at for metrics other than concurrency, from 0 to 1.</summary>
    public double TargetUtilization { get; init; } = 0.7;

    /// <summary>The requests a second that count as full.</summary>
    public double RpsTargetDefault { get; init; } = 200;

    /// <summary>Requests beyond the present load that replicas have to be able to take without a buffer in front; -1 for a buffer always.</summary>
    public double TargetBurstCapacity { get; init; } = 211;

    /// <summary>By what factor replicas may grow in one decision, at most.</summary>
    public double MaxScaleUpRate { get; init; } = 1000;

    /// <summary>By what factor replicas may shrink in one decision, at most.</summary>
    public double MaxScaleDownRate { get; init; } = 2;

    /// <summary>The span of time over which load is averaged while it changes slowly.</summary>
    public TimeSpan StableWindow { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The panic window in percent of the stable one.</summary>
    public double PanicWindowPercentage { get; init; } = 10;

    /// <summary>From which load on, in percent of what the replicas are meant for, the autoscaler panics.</summary>
    public double PanicThresholdPercentage { get; init; } = 200;

    /// <summary>How long the last replica stays while the network learns that it goes.</summary>
    public TimeSpan ScaleToZeroGracePeriod { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the last replica stays at least after the load has gone.</summary>
    public TimeSpan ScaleToZeroPodRetentionPeriod { get; init; }

    /// <summary>How long the load has to be lower before replicas are taken away.</summary>
    public TimeSpan ScaleDownDelay { get; init; }

    /// <summary>Whether a Revision may begin with no replica.</summary>
    public bool AllowZeroInitialScale { get; init; }

    /// <summary>With how many replicas a Revision begins.</summary>
    public int InitialScale { get; init; } = 1;

    /// <summary>The fewest replicas of a Revision that does not say.</summary>
    public int MinScale { get; init; }

    /// <summary>The most replicas of a Revision that does not say; 0 for any number.</summary>
    public int MaxScale { get; init; }

    /// <summary>The most that a Revision may ask for as its most replicas; 0 for any number.</summary>
    public int MaxScaleLimit { get; init; }

    /// <summary>The autoscaler of a Revision that does not say.</summary>
    public string PodAutoscalerClass { get; init; } = AutoscalingAnnotations.Kpa;
}
