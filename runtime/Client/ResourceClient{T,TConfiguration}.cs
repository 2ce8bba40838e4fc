using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>A client that also applies configurations on the server.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <typeparam name="TConfiguration">Its fields, all optional: a generated apply configuration, or a model of KubernetesClient.</typeparam>
/// <param name="connection">The way to the server.</param>
/// <param name="resource">The kind.</param>
/// <param name="namespace">Whose objects; null for all namespaces, and for kinds that have none.</param>
public class ResourceClient<T, TConfiguration>(KubeConnection connection, ApiResource<T> resource, string? @namespace = null)
    : ResourceClient<T>(connection, resource, @namespace), ICanApply<T, TConfiguration>, ICanApplyStatus<T, TConfiguration>
    where T : class, IKubernetesObject<V1ObjectMeta>
    where TConfiguration : class, IKubernetesObject<V1ObjectMeta>
{
    /// <inheritdoc/>
    public Task<T> ApplyAsync(TConfiguration configuration, ApplyOptions? options = null, CancellationToken cancellationToken = default) =>
        ApplyAsync(configuration, null, options ?? new(), cancellationToken);

    /// <inheritdoc/>
    public Task<T> ApplyStatusAsync(TConfiguration configuration, ApplyOptions? options = null, CancellationToken cancellationToken = default) =>
        ApplyAsync(configuration, "status", options ?? new(), cancellationToken);
}
