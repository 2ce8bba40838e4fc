using KubeCodegen;

namespace Knative.Serving.V1;

/// <summary>
/// An application with a URL, in one object: it keeps a Configuration, which makes the Revisions, and a Route, which leads requests to them,
/// and shows their state as its own. It adds nothing that the two could not do alone, but is the one object to own, to grant rights on and to roll out.
/// </summary>
[Resource("serving.knative.dev", "v1", ShortNames = ["kservice", "ksvc"], Categories = ["all", "knative", "serving"])]
[StatusSubresource]
[PrintColumn("URL", ".status.url")]
[PrintColumn("LatestCreated", ".status.latestCreatedRevisionName")]
[PrintColumn("LatestReady", ".status.latestReadyRevisionName")]
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
[CrdLabel("duck.knative.dev/addressable", "true")]
[CrdLabel("duck.knative.dev/podspecable", "true")]
public partial class Service
{
    /// <summary>What runs, and how requests are shared. It unites the specs of a Configuration and a Route; targets can only be Revisions of this Service.</summary>
    public ServiceSpec? Spec { get; set; }

    /// <summary>Where the application can be reached, and which Revisions it has.</summary>
    public ServiceStatus? Status { get; set; }
}
