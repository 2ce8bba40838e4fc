using Knative.Duck.V1;

namespace Knative.Networking.V1Alpha1;

/// <summary>The Kubernetes Services that a ServerlessService keeps.</summary>
public partial class ServerlessServiceStatus : Status
{
    /// <summary>The public Kubernetes Service, which leads to the Revision's Pods or to the activator. Absent until it exists.</summary>
    public string? ServiceName { get; set; }

    /// <summary>The private Kubernetes Service, which leads to the Revision's Pods only. Absent until it exists.</summary>
    public string? PrivateServiceName { get; set; }
}
