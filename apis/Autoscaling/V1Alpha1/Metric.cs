using KubeCodegen;

namespace Knative.Autoscaling.V1Alpha1;

/// <summary>Tells the autoscaler's collector which Pods to ask for their load, and over which spans of time to average the answers.</summary>
[Resource("autoscaling.internal.knative.dev", "v1alpha1", Categories = ["knative-internal", "autoscaling"])]
[StatusSubresource]
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
public partial class Metric
{
    /// <summary>What is collected.</summary>
    public MetricSpec? Spec { get; set; }

    /// <summary>Whether collecting works.</summary>
    public MetricStatus? Status { get; set; }
}
