using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>Gives informers their sources: a connection to a server, or doubles in a test.</summary>
public interface IListWatchFactory
{
    /// <summary>Makes a source of the objects of a kind.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="resource">The kind.</param>
    /// <param name="namespace">Whose; null for all namespaces, and for kinds that have none.</param>
    IListWatch<T> ListWatch<T>(ApiResource<T> resource, string? @namespace)
        where T : class, IKubernetesObject<V1ObjectMeta>;
}
