using KubeCodegen;

namespace Knative.Serving.V1;

/// <summary>
/// Gives Revisions a URL and shares its requests among them. A share that goes to a Configuration follows that Configuration's
/// newest ready Revision as it changes.
/// </summary>
[Resource("serving.knative.dev", "v1", ShortNames = ["rt"], Categories = ["all", "knative", "serving"])]
[StatusSubresource]
[PrintColumn("URL", ".status.url")]
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
[CrdLabel("duck.knative.dev/addressable", "true")]
public partial class Route
{
    /// <summary>Who is to get which share of the requests.</summary>
    public RouteSpec? Spec { get; set; }

    /// <summary>Where requests arrive, and who gets them.</summary>
    public RouteStatus? Status { get; set; }
}
