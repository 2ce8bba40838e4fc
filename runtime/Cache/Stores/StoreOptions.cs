using k8s;
using k8s.Models;

namespace KubeCodegen.Cache;

/// <summary>How a store keeps its objects.</summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed record StoreOptions<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Runs on each object before it is stored, and returns what to store: the object itself with less in it, or another one of the same name and version.</summary>
    public Func<T, T> Transform { get; init; } = Transforms.DropManagedFields;

    /// <summary>Ways to find objects; more can be added later.</summary>
    public IReadOnlyList<Index<T>> Indexes { get; init; } = [];
}
