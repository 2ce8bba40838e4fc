using KubeCodegen;

namespace Knative.Serving.V1;

/// <summary>
/// The wanted state of an application and the history behind it: each change of the template makes a new Revision and leaves the older ones
/// as they are. The status names the newest Revision and the newest one that works.
/// </summary>
[Resource("serving.knative.dev", "v1", ShortNames = ["config", "cfg"], Categories = ["all", "knative", "serving"])]
[StatusSubresource]
[PrintColumn("LatestCreated", ".status.latestCreatedRevisionName")]
[PrintColumn("LatestReady", ".status.latestReadyRevisionName")]
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
[CrdLabel("duck.knative.dev/podspecable", "true")]
public partial class Configuration
{
    /// <summary>What new Revisions look like.</summary>
    public ConfigurationSpec? Spec { get; set; }

    /// <summary>Which Revisions came of it.</summary>
    public ConfigurationStatus? Status { get; set; }
}
