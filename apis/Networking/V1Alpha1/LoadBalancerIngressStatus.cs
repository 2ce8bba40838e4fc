namespace Knative.Networking.V1Alpha1;

/// <summary>One point at which requests enter a load balancer, by address or by name.</summary>
public partial class LoadBalancerIngressStatus
{
    /// <summary>The IP address, when the load balancer has one of its own.</summary>
    public string? Ip { get; set; }

    /// <summary>The public DNS name, when the load balancer is known by name rather than by address.</summary>
    public string? Domain { get; set; }

    /// <summary>The DNS name inside of the cluster, so that Pods can reach the gateway without a service mesh. Absent when it has none.</summary>
    public string? DomainInternal { get; set; }

    /// <summary>Whether there is no gateway at all and the service mesh alone leads requests to their backends. Absent means no.</summary>
    public bool? MeshOnly { get; set; }
}
