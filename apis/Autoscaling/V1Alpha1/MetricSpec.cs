using KubeCodegen;

namespace Knative.Autoscaling.V1Alpha1;

/// <summary>What a Metric collects and how it is averaged.</summary>
public partial class MetricSpec
{
    /// <summary>The span of time, in nanoseconds, over which load is averaged while it changes slowly.</summary>
    [Required]
    public long StableWindow { get; set; }

    /// <summary>The span of time, in nanoseconds, over which load is averaged to notice a sudden rise; shorter than the stable window.</summary>
    [Required]
    public long PanicWindow { get; set; }

    /// <summary>The Kubernetes Service, in the namespace of this object, whose endpoints publish the figures.</summary>
    [Required]
    public string? ScrapeTarget { get; set; }
}
