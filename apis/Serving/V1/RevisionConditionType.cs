namespace Knative.Serving.V1;

/// <summary>Types of the conditions of a <see cref="Revision"/>, beside Ready.</summary>
public static class RevisionConditionType
{
    /// <summary>The Kubernetes resources that the Revision needs exist and have room to run.</summary>
    public const string ResourcesAvailable = "ResourcesAvailable";

    /// <summary>The containers have passed their readiness probes.</summary>
    public const string ContainerHealthy = "ContainerHealthy";

    /// <summary>The Revision receives requests, as opposed to being scaled to zero.</summary>
    public const string Active = "Active";
}
