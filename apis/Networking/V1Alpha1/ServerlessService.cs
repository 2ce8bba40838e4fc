using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>
/// Keeps two Kubernetes Services for one Revision: a private one that always leads to the Revision's own Pods, and a public one that leads
/// to those Pods or, while they are too few, to the activator, which holds requests back until there are more.
/// </summary>
[Resource("networking.internal.knative.dev", "v1alpha1", ShortNames = ["sks"], Categories = ["knative-internal", "networking"])]
[StatusSubresource]
[PrintColumn("Mode", ".spec.mode")]
[PrintColumn("Activators", ".spec.numActivators")]
[PrintColumn("ServiceName", ".status.serviceName")]
[PrintColumn("PrivateServiceName", ".status.privateServiceName")]
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
[CrdLabel("app.kubernetes.io/component", "networking")]
public partial class ServerlessService
{
    /// <summary>What is served, and whether through the activator.</summary>
    public ServerlessServiceSpec? Spec { get; set; }

    /// <summary>The Kubernetes Services as they are, and whether anything stands behind them.</summary>
    public ServerlessServiceStatus? Status { get; set; }
}
