using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>A backend and its share of the requests.</summary>
public partial class IngressBackendSplit : IngressBackend
{
    /// <summary>The share in percent, from 0 to 100. May be absent when there is only one backend, which then gets all requests.</summary>
    [Format("")]
    public int? Percent { get; set; }

    /// <summary>Headers, name to value, that are added to requests for this backend. Absent when there are none.</summary>
    public Dictionary<string, string>? AppendHeaders { get; set; }
}
