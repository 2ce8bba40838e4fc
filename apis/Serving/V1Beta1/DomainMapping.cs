using KubeCodegen;

namespace Knative.Serving.V1Beta1;

/// <summary>Makes something that has an address, such as a Knative Service, also reachable under the domain name that is the mapping's own name.</summary>
[Resource("serving.knative.dev", "v1beta1", ShortNames = ["dm"], Categories = ["all", "knative", "serving"])]
[StatusSubresource]
[PrintColumn("URL", ".status.url")]
[PrintColumn("Ready", ".status.conditions[?(@.type=='Ready')].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type=='Ready')].reason")]
public partial class DomainMapping
{
    /// <summary>Where the domain name leads.</summary>
    public DomainMappingSpec? Spec { get; set; }

    /// <summary>Whether the domain name works, and its URL.</summary>
    public DomainMappingStatus? Status { get; set; }
}
