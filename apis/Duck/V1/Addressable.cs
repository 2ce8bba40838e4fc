using System.Text.Json.Serialization;

namespace Knative.Duck.V1;

/// <summary>Where an object receives requests or events, and what a sender needs to reach it safely.</summary>
public partial class Addressable
{
    /// <summary>The name of this address among several of the same object. Absent when there is only one.</summary>
    public string? Name { get; set; }

    /// <summary>The absolute URL to send to. Absent while the object has no address.</summary>
    public string? Url { get; set; }

    /// <summary>Certificates of the authorities that senders are to trust for this address, as PEM blocks (RFC 7468). Absent when the usual ones suffice.</summary>
    [JsonPropertyName("CACerts")]
    public string? CACerts { get; set; }

    /// <summary>The audience that OpenID Connect tokens of senders have to name. Absent when the address asks for no token.</summary>
    public string? Audience { get; set; }
}
