using Knative.Duck.V1;

namespace Knative.Serving.V1;

/// <summary>What became of a Revision: its replicas, the images that it resolved, its readiness.</summary>
public partial class RevisionStatus : Status
{
    /// <summary>A page with the Revision's logs, made from the URL template of the cluster's observability settings. Absent when there is no template.</summary>
    public string? LogUrl { get; set; }

    /// <summary>The image that each container runs, pinned by digest when the Revision was created, so that a tag that moves later changes nothing.</summary>
    public List<ContainerStatus>? ContainerStatuses { get; set; }

    /// <summary>The same for the containers that run before the others start. Absent when there are none.</summary>
    public List<ContainerStatus>? InitContainerStatuses { get; set; }

    /// <summary>The number of replicas that are ready. Absent until they have been counted.</summary>
    public int? ActualReplicas { get; set; }

    /// <summary>The number of replicas that the autoscaler wants. Absent until it has decided.</summary>
    public int? DesiredReplicas { get; set; }
}
