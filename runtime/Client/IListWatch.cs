using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>Where a cache gets its objects from: a typed client restricted to a namespace, or a double in a test.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface IListWatch<T> : ICanList<T>, ICanWatch<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Which resource this is, for messages, metrics and logs.</summary>
    ApiResource Resource { get; }
}
