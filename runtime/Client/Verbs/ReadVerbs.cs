using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>A client of a kind that gets objects.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanGet<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Gets an object.</summary>
    /// <exception cref="NotFoundException">There is none of this name.</exception>
    Task<T> GetAsync(string name, GetOptions? options = null, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind that lists objects.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanList<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Gets one page. <see cref="ListExtensions"/> has what goes through all pages.</summary>
    /// <exception cref="KubernetesApiException">The server refused: among others <see cref="GoneException"/> for a version or a continue token that has expired.</exception>
    Task<ListPage<T>> ListPageAsync(ListOptions options, CancellationToken cancellationToken = default);
}

/// <summary>A client of a kind that watches objects.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface ICanWatch<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Watches until the server ends it (the sequence ends), an error event, or cancellation.</summary>
    /// <exception cref="KubernetesApiException">The server refused to begin.</exception>
    /// <exception cref="HttpRequestException">There was no connection.</exception>
    /// <exception cref="IOException">The connection broke in the middle.</exception>
    IAsyncEnumerable<WatchEvent<T>> WatchAsync(WatchOptions options, CancellationToken cancellationToken = default);
}
