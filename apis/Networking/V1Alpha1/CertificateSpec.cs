using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>Which names a certificate is for and where it goes.</summary>
public partial class CertificateSpec
{
    /// <summary>The DNS names that the certificate has to cover. The first label of a name may be the wildcard `*`, as in `*.default.example.com`.</summary>
    [Required]
    public List<string>? DnsNames { get; set; }

    /// <summary>The domain that all of the DNS names lie in. Absent when the provider does not need to know it.</summary>
    public string? Domain { get; set; }

    /// <summary>The Secret that receives the certificate and its key, in the namespace of this object.</summary>
    [Required]
    public string? SecretName { get; set; }
}
