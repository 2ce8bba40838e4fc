using k8s.Models;
using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>What a ServerlessService serves, and whether through the activator.</summary>
public partial class ServerlessServiceSpec
{
    /// <summary>Where the public Service leads: `Serve` to the Revision's own Pods, `Proxy` to the activator.</summary>
    public string? Mode { get; set; }

    /// <summary>The resource, usually a Deployment, whose Pods stand behind the Services.</summary>
    [Required]
    public V1ObjectReference? ObjectRef { get; set; }

    /// <summary>The protocol that the Pods speak: `http1` or `h2c`. The same as that of the PodAutoscaler that owns this object.</summary>
    [Required]
    public string? ProtocolType { get; set; }

    /// <summary>How many activators share the Revision's requests in mode `Proxy`. Absent or 0 means every activator there is.</summary>
    public int? NumActivators { get; set; }
}
