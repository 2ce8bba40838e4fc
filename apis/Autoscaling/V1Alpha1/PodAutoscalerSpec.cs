using k8s.Models;
using KubeCodegen;

namespace Knative.Autoscaling.V1Alpha1;

/// <summary>What a PodAutoscaler scales, and by what rule.</summary>
public partial class PodAutoscalerSpec
{
    /// <summary>How many requests a container may work on at the same time. Absent or 0 means as many as come.</summary>
    public long? ContainerConcurrency { get; set; }

    /// <summary>The resource to scale, in the namespace of this object. It has to have a scale subresource.</summary>
    [Required]
    [SchemaFields("apiVersion", "kind", "name")]
    public V1ObjectReference? ScaleTargetRef { get; set; }

    /// <summary>
    /// Whether a Route leads to the resource: `Reachable` or `Unreachable`. What nobody can reach is scaled down regardless of its lower
    /// bound. Absent or empty means that it is not known, for example while a Revision starts.
    /// </summary>
    public string? Reachability { get; set; }

    /// <summary>The protocol that the containers speak: `http1` or `h2c`. It follows from the name of the Revision's container port.</summary>
    [Required]
    public string? ProtocolType { get; set; }
}
