using k8s.Models;

namespace Knative.Networking.V1Alpha1;

/// <summary>One ACME challenge over HTTP: a URL that has to be answered, and the Kubernetes Service that knows the answer.</summary>
public partial class Http01Challenge
{
    /// <summary>The URL at which the certificate authority will look for the answer.</summary>
    public string? Url { get; set; }

    /// <summary>The Kubernetes Service that answers.</summary>
    public string? ServiceName { get; set; }

    /// <summary>The namespace of that Service.</summary>
    public string? ServiceNamespace { get; set; }

    /// <summary>The port of that Service, by number or by name.</summary>
    public IntOrString? ServicePort { get; set; }
}
