using Knative.Duck.V1;

namespace Knative.Serving.V1Beta1;

/// <summary>Whether a mapped domain name works, and its URL.</summary>
public partial class DomainMappingStatus : Status
{
    /// <summary>The URL of the domain name, with `https` once a certificate is in place. Absent until it is known.</summary>
    public string? Url { get; set; }

    /// <summary>The same as an address that events can be sent to. Absent until it is known.</summary>
    public Addressable? Address { get; set; }
}
