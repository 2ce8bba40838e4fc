using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>Who may use a claimed domain name.</summary>
public partial class ClusterDomainClaimSpec
{
    /// <summary>The one namespace in which a DomainMapping may have the claim's name.</summary>
    [Required]
    public string? Namespace { get; set; }
}
