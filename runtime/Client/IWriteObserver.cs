using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>
/// Is told by a client what its writes made, before the call returns, so that a cache does not show anything older to who has just written.
/// A dry run is not told, nor is a write that failed.
/// </summary>
public interface IWriteObserver
{
    /// <summary>An object was created, updated, patched or applied, as a whole or its status.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="resource">The kind.</param>
    /// <param name="written">What the server answered; it goes on belonging to the caller.</param>
    void Written<T>(ApiResource<T> resource, T written)
        where T : class, IKubernetesObject<V1ObjectMeta>;

    /// <summary>The server has taken an order to delete an object.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="resource">The kind.</param>
    /// <param name="key">Which object.</param>
    /// <param name="uid">Its uid, as in <c>details.uid</c> of the answer or in the object; null when the server did not say.</param>
    /// <param name="answer">The object, when the server answered with one: deleted at once, or with a deletion time stamp while finalizers or a grace period keep it.</param>
    void Deleted<T>(ApiResource<T> resource, NamespacedName key, string? uid, T? answer)
        where T : class, IKubernetesObject<V1ObjectMeta>;
}
