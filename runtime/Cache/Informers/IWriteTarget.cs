using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>An informer as the writes of its own program see it.</summary>
internal interface IWriteTarget
{
    void Written(IKubernetesObject<V1ObjectMeta> written);

    void Deleted(NamespacedName key, string uid);
}
