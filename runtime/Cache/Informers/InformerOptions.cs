using k8s;
using k8s.Models;

namespace KubeCodegen.Cache;

/// <summary>What an informer keeps, and how.</summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed record InformerOptions<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Which objects; the source has to be one of the same namespace.</summary>
    public InformerScope Scope { get; init; } = InformerScope.All;

    /// <summary>How objects are kept.</summary>
    public StoreOptions<T> Store { get; init; } = new();

    /// <summary>How the server is asked; the selectors are those of <see cref="Scope"/>.</summary>
    public ReflectorOptions Reflector { get; init; } = new();
}
