namespace Knative.Networking.V1Alpha1;

/// <summary>Where a load balancer can be reached.</summary>
public partial class LoadBalancerStatus
{
    /// <summary>The points at which requests enter; any of them will do. Absent or empty until there is one.</summary>
    public List<LoadBalancerIngressStatus>? Ingress { get; set; }
}
