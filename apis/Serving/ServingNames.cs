namespace Knative.Serving;

/// <summary>Labels and annotations of Knative Serving.</summary>
public static class ServingNames
{
    /// <summary>The API group, and the domain of its labels and annotations.</summary>
    public const string GroupName = "serving.knative.dev";

    /// <summary>The label with the Configuration that a Revision comes from.</summary>
    public const string ConfigurationLabel = GroupName + "/configuration";

    /// <summary>The label with the Service that a Configuration or Route belongs to.</summary>
    public const string ServiceLabel = GroupName + "/service";

    /// <summary>The label with the Revision that a Deployment, Pod or PodAutoscaler belongs to.</summary>
    public const string RevisionLabel = GroupName + "/revision";

    /// <summary>The label with the UID of the Revision.</summary>
    public const string RevisionUidLabel = GroupName + "/revisionUID";

    /// <summary>The annotation with the user who created an object.</summary>
    public const string CreatorAnnotation = GroupName + "/creator";

    /// <summary>The annotation with the user who last changed an object's spec.</summary>
    public const string UpdaterAnnotation = GroupName + "/lastModifier";

    /// <summary>How long a rollout of a new Revision takes.</summary>
    public static AnnotationKey RolloutDuration { get; } = new(GroupName + "/rollout-duration", GroupName + "/rolloutDuration");

    /// <summary>How long a Revision may take until it is ready.</summary>
    public static AnnotationKey ProgressDeadline { get; } = new(GroupName + "/progress-deadline");

    /// <summary>The share of a container's resources that Knative's proxy beside it gets, in percent.</summary>
    public static AnnotationKey QueueSidecarResourcePercentage { get; } =
        new($"queue.sidecar.{GroupName}/resource-percentage", $"queue.sidecar.{GroupName}/resourcePercentage");

    /// <summary>Annotations whose values are quantities of resources for Knative's proxy.</summary>
    public static IReadOnlyList<AnnotationKey> QueueSidecarResources { get; } =
    [
        .. new[] { "cpu", "memory", "ephemeral-storage" }.SelectMany(resource => new[]
        {
            new AnnotationKey($"queue.sidecar.{GroupName}/{resource}-resource-request"),
            new AnnotationKey($"queue.sidecar.{GroupName}/{resource}-resource-limit"),
        }),
    ];
}
