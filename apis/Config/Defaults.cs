using k8s.Models;

namespace Knative.Config;

/// <summary>What a Revision gets when its spec does not say: the ConfigMap <c>config-defaults</c>.</summary>
public sealed record Defaults
{
    /// <summary>The name of the ConfigMap.</summary>
    public const string ConfigName = "config-defaults";

    /// <summary>The longest time of a request, in seconds.</summary>
    public long RevisionTimeoutSeconds { get; init; } = 5 * 60;

    /// <summary>The most that a Revision may ask for as its longest time of a request, in seconds.</summary>
    public long MaxRevisionTimeoutSeconds { get; init; } = 10 * 60;

    /// <summary>The longest time to the first byte of an answer, in seconds; 0 for none.</summary>
    public long RevisionResponseStartTimeoutSeconds { get; init; } = 5 * 60;

    /// <summary>The longest pause in an answer, in seconds; 0 for none.</summary>
    public long RevisionIdleTimeoutSeconds { get; init; }

    /// <summary>The name of an init container that has none.</summary>
    public string InitContainerName { get; init; } = "init-container";

    /// <summary>The name of a container that has none.</summary>
    public string UserContainerName { get; init; } = "user-container";

    /// <summary>The requests that a replica may work on at the same time; 0 for any number.</summary>
    public long ContainerConcurrency { get; init; }

    /// <summary>The most that a Revision may ask for as its concurrency.</summary>
    public long ContainerConcurrencyMaxLimit { get; init; } = 1000;

    /// <summary>Whether a Revision may ask for an unlimited concurrency, 0.</summary>
    public bool AllowContainerConcurrencyZero { get; init; } = true;

    /// <summary>Whether Pods get environment variables for Services; null leaves it to Kubernetes.</summary>
    public bool? EnableServiceLinks { get; init; } = false;

    /// <summary>Resources that a container requests by default, by name (<c>cpu</c>, <c>memory</c>, <c>ephemeral-storage</c>).</summary>
    public IReadOnlyDictionary<string, ResourceQuantity> Requests { get; init; } = new Dictionary<string, ResourceQuantity>();

    /// <summary>Limits of a container's resources by default, by name.</summary>
    public IReadOnlyDictionary<string, ResourceQuantity> Limits { get; init; } = new Dictionary<string, ResourceQuantity>();
}
