namespace Knative.Serving.PodSpecs;

/// <summary>What a container of a Revision is there for; the rules differ.</summary>
internal enum ContainerRole
{
    /// <summary>It serves requests.</summary>
    User,

    /// <summary>It runs beside the one that serves requests.</summary>
    Sidecar,

    /// <summary>It runs to its end before the others start.</summary>
    Init,
}
