using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>
/// Leads requests for host names and paths to Kubernetes Services. It resembles Kubernetes' own Ingress, and beyond it splits requests by
/// percentage, reaches across namespaces, adds headers, and tells public hosts from cluster-local ones. An implementation (Kourier,
/// Istio, Contour, …) programs its gateways from it.
/// </summary>
[Resource("networking.internal.knative.dev", "v1alpha1", ShortNames = ["kingress", "king"], Categories = ["knative-internal", "networking"])]
[StatusSubresource]
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
[CrdLabel("app.kubernetes.io/component", "networking")]
public partial class Ingress
{
    /// <summary>The hosts, paths and certificates that are wanted.</summary>
    public IngressSpec? Spec { get; set; }

    /// <summary>Whether the gateways are programmed, and where they can be reached.</summary>
    public IngressStatus? Status { get; set; }
}
