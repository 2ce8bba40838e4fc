using k8s.Models;
using KubeCodegen;

namespace Knative.Serving.V1;

/// <summary>What runs in a Revision, and how requests are given to it: the part of a Pod's spec that Knative allows, and limits of its own.</summary>
[SchemaProfile(typeof(RevisionPodSpecProfile))]
public partial record RevisionSpec : V1PodSpec
{
    /// <summary>
    /// How many requests a replica may work on at the same time; more wait until one is done. 0 sets no limit, and the autoscaler then aims
    /// at its own target. When absent, the cluster's default applies, which is 0 unless changed.
    /// </summary>
    public long? ContainerConcurrency { get; set; }

    /// <summary>
    /// An existing resource with a scale subresource, such as a Deployment, in the namespace of the Revision, that serves in place of Pods of
    /// the Revision's own. `apiVersion`, `kind` and `name` are all needed. The Revision then creates no Deployment, `containers` stays an
    /// empty list, and the Revision's PodAutoscaler changes the number of replicas of the resource and nothing else about it. When absent,
    /// the Revision runs `containers` in a Deployment that it creates.
    /// </summary>
    [SchemaFields("apiVersion", "kind", "name")]
    public V1ObjectReference? ScaleTargetRef { get; set; }

    /// <summary>The longest that a request may take from its arrival to the end of the answer, in seconds. When absent or 0, the cluster's default applies, which is 300 unless changed.</summary>
    public long? TimeoutSeconds { get; set; }

    /// <summary>
    /// The longest that a container may take until the first byte of its answer, in seconds; 0 sets no limit.
    /// When absent, the cluster's default applies, if there is one below `timeoutSeconds`.
    /// </summary>
    public long? ResponseStartTimeoutSeconds { get; set; }

    /// <summary>
    /// The longest pause between two bytes of a container's answer, in seconds; 0 sets no limit.
    /// When absent, the cluster's default applies, if there is one below `timeoutSeconds`.
    /// </summary>
    public long? IdleTimeoutSeconds { get; set; }
}
