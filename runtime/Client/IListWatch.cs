using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>Where a cache gets its objects from: a typed client restricted to a namespace, or a double in a test.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface IListWatch<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Which resource this is, for messages, metrics and logs.</summary>
    ApiResource Resource { get; }

    /// <summary>Gets one page.</summary>
    /// <exception cref="KubernetesApiException">The server refused: among others <see cref="GoneException"/> for a version or a continue token that has expired.</exception>
    Task<ListPage<T>> ListPageAsync(ListOptions options, CancellationToken cancellationToken);

    /// <summary>Watches until the server ends it (the sequence ends), an error event, or cancellation.</summary>
    /// <exception cref="KubernetesApiException">The server refused to begin.</exception>
    /// <exception cref="HttpRequestException">There was no connection.</exception>
    /// <exception cref="IOException">The connection broke in the middle.</exception>
    IAsyncEnumerable<WatchEvent<T>> WatchAsync(WatchOptions options, CancellationToken cancellationToken);
}
