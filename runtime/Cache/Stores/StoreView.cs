using System.Collections;
using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>The objects of one moment, without a copy of them.</summary>
internal sealed class StoreView<T>(PersistentMap<NamespacedName, StoreEntry<T>> entries) : IReadOnlyCollection<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    public int Count => entries.Count;

    public IEnumerator<T> GetEnumerator()
    {
        var all = entries.GetEnumerator();
        while (all.MoveNext())
        {
            yield return all.Current.Object;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
