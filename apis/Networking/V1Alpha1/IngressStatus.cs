using Knative.Duck.V1;

namespace Knative.Networking.V1Alpha1;

/// <summary>Whether the gateways of an Ingress are programmed, and where they can be reached.</summary>
public partial class IngressStatus : Status
{
    /// <summary>The gateways for hosts that everybody can reach. Absent until they are known.</summary>
    public LoadBalancerStatus? PublicLoadBalancer { get; set; }

    /// <summary>The gateways for hosts that only the cluster can reach. Absent until they are known.</summary>
    public LoadBalancerStatus? PrivateLoadBalancer { get; set; }
}
