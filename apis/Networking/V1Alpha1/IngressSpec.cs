namespace Knative.Networking.V1Alpha1;

/// <summary>The hosts, paths and certificates of an Ingress.</summary>
public partial class IngressSpec
{
    /// <summary>
    /// Certificates for hosts, all served on port 443. An implementation picks among them by the host name that the client names in the
    /// TLS handshake (SNI), if it can do so. Absent when the hosts are served without TLS.
    /// </summary>
    public List<IngressTls>? Tls { get; set; }

    /// <summary>What happens to requests, host by host. Absent or empty: nothing is let in.</summary>
    public List<IngressRule>? Rules { get; set; }

    /// <summary>What happens to requests without TLS: `Enabled` serves them, `Redirected` sends the client to HTTPS. Absent means `Enabled`.</summary>
    public string? HttpOption { get; set; }
}
