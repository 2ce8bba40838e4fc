using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>Hears of the writes of a connection's clients, so that a cache does not show what is older than what its own program wrote.</summary>
public interface IWriteObserver
{
    /// <summary>An object was created, updated, patched or applied, or is being deleted; not called for dry runs.</summary>
    /// <param name="resource">Its kind.</param>
    /// <param name="written">As the server has it now; read-only.</param>
    void OnWritten(ApiResource resource, IKubernetesObject<V1ObjectMeta> written);

    /// <summary>An object is gone.</summary>
    /// <param name="resource">Its kind.</param>
    /// <param name="key">Which one.</param>
    /// <param name="uid">Its uid; null when the server did not say.</param>
    /// <param name="resourceVersion">The version of its end; null when the server did not say.</param>
    void OnDeleted(ApiResource resource, NamespacedName key, string? uid, string? resourceVersion);
}
