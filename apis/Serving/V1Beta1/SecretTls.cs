using KubeCodegen;

namespace Knative.Serving.V1Beta1;

/// <summary>A certificate that a Secret holds.</summary>
public partial class SecretTls
{
    /// <summary>The Secret with the certificate and its key, in the namespace of the DomainMapping. It has to exist already.</summary>
    [Required]
    public string? SecretName { get; set; }
}
