using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>
/// Reserves the domain name that is the object's name, in the whole cluster, for one namespace.
/// A DomainMapping gets its name only when its namespace holds the claim.
/// </summary>
[Resource("networking.internal.knative.dev", "v1alpha1", Scope = ResourceScope.Cluster, ShortNames = ["cdc"], Categories = ["knative-internal", "networking"])]
[StatusSubresource]
[CrdLabel("app.kubernetes.io/component", "networking")]
public partial class ClusterDomainClaim
{
    /// <summary>Who may use the domain name.</summary>
    public ClusterDomainClaimSpec? Spec { get; set; }
}
