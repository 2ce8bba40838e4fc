using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>What becomes of the objects that the deleted one owns.</summary>
public enum PropagationPolicy
{
    /// <summary>They are deleted afterwards.</summary>
    Background,

    /// <summary>They are deleted first.</summary>
    Foreground,

    /// <summary>They stay.</summary>
    Orphan,
}

/// <summary>What has to be true of the object.</summary>
/// <param name="Uid">It has this uid: not another object of the same name; null for any.</param>
/// <param name="ResourceVersion">It has this version; null for any.</param>
public sealed record Preconditions(string? Uid = null, string? ResourceVersion = null);

/// <summary>How objects are deleted.</summary>
public sealed record DeleteOptions
{
    /// <summary>Whether the server only says what would become of the object.</summary>
    public bool DryRun { get; init; }

    /// <summary>What becomes of what it owns; null for the kind's default.</summary>
    public PropagationPolicy? PropagationPolicy { get; init; }

    /// <summary>How long the object has to end in order; null for its own choice. Whole seconds.</summary>
    public TimeSpan? GracePeriod { get; init; }

    /// <summary>What has to be true of the object.</summary>
    public Preconditions? Preconditions { get; init; }

    internal V1DeleteOptions ToModel() => new()
    {
        ApiVersion = "v1",
        Kind = "DeleteOptions",
        DryRun = DryRun ? ["All"] : null,
        GracePeriodSeconds = GracePeriod is { } period ? (long)Math.Ceiling(period.TotalSeconds) : null,
        PropagationPolicy = PropagationPolicy?.ToString(),
        Preconditions = Preconditions is { } conditions ? new V1Preconditions { Uid = conditions.Uid, ResourceVersion = conditions.ResourceVersion } : null,
    };
}
