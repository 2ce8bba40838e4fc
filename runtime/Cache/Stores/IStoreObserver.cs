using k8s;
using k8s.Models;

namespace KubeCodegen.Cache;

/// <summary>Is told of each change of a store in order, while no other change can happen; must not block.</summary>
internal interface IStoreObserver<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    void Changed(in Change<T> change);

    /// <summary>All objects of the initial list have been told.</summary>
    void Synced();
}
