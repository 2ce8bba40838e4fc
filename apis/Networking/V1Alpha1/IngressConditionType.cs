namespace Knative.Networking.V1Alpha1;

/// <summary>Types of the conditions of an <see cref="Ingress"/>, beside Ready.</summary>
public static class IngressConditionType
{
    /// <summary>The gateways know the rules; it says nothing about whether the backends are ready.</summary>
    public const string NetworkConfigured = "NetworkConfigured";

    /// <summary>The load balancer in front of the gateways is ready.</summary>
    public const string LoadBalancerReady = "LoadBalancerReady";
}
