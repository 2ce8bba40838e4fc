using k8s.Models;
using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>A port of a Kubernetes Service in any namespace.</summary>
public partial class IngressBackend
{
    /// <summary>The namespace of the Kubernetes Service; it need not be that of the Ingress.</summary>
    [Required]
    public string? ServiceNamespace { get; set; }

    /// <summary>The name of the Kubernetes Service.</summary>
    [Required]
    public string? ServiceName { get; set; }

    /// <summary>The port of the Kubernetes Service, by number or by name.</summary>
    [Required]
    public IntOrString? ServicePort { get; set; }
}
