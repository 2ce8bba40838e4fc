namespace Knative.Networking.V1Alpha1;

/// <summary>What happens to requests for some hosts: the host is compared first, then the paths in their order.</summary>
public partial class IngressRule
{
    /// <summary>
    /// Host names that the rule is about, fully qualified (RFC 3986), without a port and not IP addresses. When several rules name
    /// the same host, the first one counts. Absent or empty means every host.
    /// </summary>
    public List<string>? Hosts { get; set; }

    /// <summary>Who can reach the hosts: `ExternalIP` is everybody, `ClusterLocal` only the cluster itself. Absent means `ExternalIP`.</summary>
    public string? Visibility { get; set; }

    /// <summary>Where the requests go.</summary>
    public HttpIngressRuleValue? Http { get; set; }
}
