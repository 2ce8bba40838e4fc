using Knative.Duck.V1;
using KubeCodegen;

namespace Knative.Autoscaling.V1Alpha1;

/// <summary>How many replicas a PodAutoscaler wants and sees, and the Kubernetes Services that lead to them.</summary>
public partial class PodAutoscalerStatus : Status
{
    /// <summary>The Kubernetes Service through which the replicas receive requests. The ServerlessService of this object keeps it. Empty until it is known.</summary>
    [Required]
    public string? ServiceName { get; set; }

    /// <summary>The Kubernetes Service whose endpoints publish the replicas' load. This object's controller keeps it. Empty until it is known.</summary>
    [Required]
    public string? MetricsServiceName { get; set; }

    /// <summary>The number of replicas that there should be now. Absent until the autoscaler has decided.</summary>
    public int? DesiredScale { get; set; }

    /// <summary>The number of replicas that there are. Absent until they have been counted.</summary>
    public int? ActualScale { get; set; }
}
