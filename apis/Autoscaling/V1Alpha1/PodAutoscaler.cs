using KubeCodegen;

namespace Knative.Autoscaling.V1Alpha1;

/// <summary>
/// Asks for a resource to be kept at the right number of replicas. Which autoscaler does so (Knative's own or Kubernetes' HorizontalPodAutoscaler)
/// is chosen by the class annotation; targets and bounds come as annotations too.
/// </summary>
[Resource("autoscaling.internal.knative.dev", "v1alpha1", ShortNames = ["kpa", "pa"], Categories = ["knative-internal", "autoscaling"])]
[StatusSubresource]
[PrintColumn("DesiredScale", ".status.desiredScale")]
[PrintColumn("ActualScale", ".status.actualScale")]
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
public partial class PodAutoscaler
{
    /// <summary>What is scaled, and by what rule.</summary>
    public PodAutoscalerSpec? Spec { get; set; }

    /// <summary>How many replicas there are and should be, and how they are reached.</summary>
    public PodAutoscalerStatus? Status { get; set; }
}
