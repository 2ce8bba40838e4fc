namespace Knative.Autoscaling;

/// <summary>The annotations by which a Revision is scaled. Where two spellings are known the first one goes first; the second one is older.</summary>
public static class AutoscalingAnnotations
{
    /// <summary>The domain of the annotations.</summary>
    public const string GroupName = "autoscaling.knative.dev";

    /// <summary>The class of Knative's own autoscaler.</summary>
    public const string Kpa = "kpa.autoscaling.knative.dev";

    /// <summary>The class of Kubernetes' HorizontalPodAutoscaler.</summary>
    public const string Hpa = "hpa.autoscaling.knative.dev";

    /// <summary>The metric of requests at the same time.</summary>
    public const string Concurrency = "concurrency";

    /// <summary>The metric of requests a second.</summary>
    public const string Rps = "rps";

    /// <summary>The metric of processor time.</summary>
    public const string Cpu = "cpu";

    /// <summary>Which autoscaler is responsible.</summary>
    public static AnnotationKey Class { get; } = new(GroupName + "/class");

    /// <summary>The fewest replicas.</summary>
    public static AnnotationKey MinScale { get; } = new(GroupName + "/min-scale", GroupName + "/minScale");

    /// <summary>The most replicas.</summary>
    public static AnnotationKey MaxScale { get; } = new(GroupName + "/max-scale", GroupName + "/maxScale");

    /// <summary>With how many replicas the Revision begins.</summary>
    public static AnnotationKey InitialScale { get; } = new(GroupName + "/initial-scale", GroupName + "/initialScale");

    /// <summary>The fewest replicas other than none.</summary>
    public static AnnotationKey ActivationScale { get; } = new(GroupName + "/activation-scale");

    /// <summary>How long the load has to be lower before replicas are taken away.</summary>
    public static AnnotationKey ScaleDownDelay { get; } = new(GroupName + "/scale-down-delay", GroupName + "/scaleDownDelay");

    /// <summary>What is measured.</summary>
    public static AnnotationKey Metric { get; } = new(GroupName + "/metric");

    /// <summary>How measurements of a window are summed up.</summary>
    public static AnnotationKey MetricAggregationAlgorithm { get; } = new(GroupName + "/metric-aggregation-algorithm", GroupName + "/metricAggregationAlgorithm");

    /// <summary>What a replica is meant to bear.</summary>
    public static AnnotationKey Target { get; } = new(GroupName + "/target");

    /// <summary>Which share of the target is aimed at, in percent.</summary>
    public static AnnotationKey TargetUtilizationPercentage { get; } = new(GroupName + "/target-utilization-percentage", GroupName + "/targetUtilizationPercentage");

    /// <summary>Requests beyond the present load that replicas have to be able to take.</summary>
    public static AnnotationKey TargetBurstCapacity { get; } = new(GroupName + "/target-burst-capacity", GroupName + "/targetBurstCapacity");

    /// <summary>The span of time over which load is averaged.</summary>
    public static AnnotationKey Window { get; } = new(GroupName + "/window");

    /// <summary>The panic window in percent of the stable one.</summary>
    public static AnnotationKey PanicWindowPercentage { get; } = new(GroupName + "/panic-window-percentage", GroupName + "/panicWindowPercentage");

    /// <summary>From which load on the autoscaler panics, in percent.</summary>
    public static AnnotationKey PanicThresholdPercentage { get; } = new(GroupName + "/panic-threshold-percentage", GroupName + "/panicThresholdPercentage");

    /// <summary>How long the last replica stays at least.</summary>
    public static AnnotationKey ScaleToZeroPodRetentionPeriod { get; } =
        new(GroupName + "/scale-to-zero-pod-retention-period", GroupName + "/scaleToZeroPodRetentionPeriod");
}
