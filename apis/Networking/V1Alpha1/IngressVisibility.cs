namespace Knative.Networking.V1Alpha1;

/// <summary>Values of <see cref="IngressRule.Visibility"/>.</summary>
public static class IngressVisibility
{
    /// <summary>Everybody can reach the hosts, through a public gateway.</summary>
    public const string ExternalIP = "ExternalIP";

    /// <summary>Only the cluster itself can reach the hosts.</summary>
    public const string ClusterLocal = "ClusterLocal";
}
