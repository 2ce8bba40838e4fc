using KubeCodegen;

namespace Knative.Serving.V1;

/// <summary>
/// One deployable state of an application: images, environment and limits as they were when its Configuration was last changed.
/// The spec of a Revision never changes; a change of the Configuration makes a new Revision instead.
/// </summary>
[Resource("serving.knative.dev", "v1", ShortNames = ["rev"], Categories = ["all", "knative", "serving"])]
[StatusSubresource]
[PrintColumn("Config Name", ".metadata.labels['serving\\.knative\\.dev/configuration']", Type = "string")]
[PrintColumn("Generation", ".metadata.labels['serving\\.knative\\.dev/configurationGeneration']", Type = "string")] // Labels are strings, also this number.
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
[PrintColumn("Actual Replicas", ".status.actualReplicas")]
[PrintColumn("Desired Replicas", ".status.desiredReplicas")]
public partial class Revision
{
    /// <summary>What runs, and how requests are given to it.</summary>
    public RevisionSpec? Spec { get; set; }

    /// <summary>What became of it: replicas, resolved images, readiness.</summary>
    public RevisionStatus? Status { get; set; }
}
