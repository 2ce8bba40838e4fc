using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>An informer as the writes of its own program see it.</summary>
internal interface IWriteTarget<in T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    void Written(T written);

    void Deleted(NamespacedName key, string uid);
}
