using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>What a store holds at one moment: objects and indexes belong together.</summary>
internal sealed record StoreSnapshot<T>(PersistentMap<NamespacedName, StoreEntry<T>> Objects, IndexMap<T, string> Namespaces, IndexMap<T>[] Indexes)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    public static StoreSnapshot<T> Of(IEnumerable<Index<T>> indexes) =>
        new(PersistentMap<NamespacedName, StoreEntry<T>>.Empty, IndexMap<T, string>.Nothing, [.. indexes.Select(index => index.Empty)]);

    public StoreEntry<T>? Find(NamespacedName key) => Objects.Find(key, key.GetHashCode());

    public StoreSnapshot<T> With(StoreEntry<T> entry, StoreEntry<T>? before, object? batch = null)
    {
        var indexes = Indexes.Length == 0 ? Indexes : (IndexMap<T>[])Indexes.Clone();
        for (var place = 0; place < indexes.Length; place++)
        {
            if (before?.IndexKeys[place] is { } gone)
            {
                indexes[place] = indexes[place].Without(gone, before, batch);
            }

            if (entry.IndexKeys[place] is { } keys)
            {
                indexes[place] = indexes[place].With(keys, entry, batch);
            }
        }

        return new(Objects.With(entry, batch), WithNamespace(entry, batch), indexes);
    }

    public StoreSnapshot<T> Without(StoreEntry<T> entry, object? batch = null)
    {
        var indexes = Indexes.Length == 0 ? Indexes : (IndexMap<T>[])Indexes.Clone();
        for (var place = 0; place < indexes.Length; place++)
        {
            if (entry.IndexKeys[place] is { } keys)
            {
                indexes[place] = indexes[place].Without(keys, entry, batch);
            }
        }

        var namespaces = entry.Key.Namespace.Length == 0 ? Namespaces : Namespaces.Without(entry.Key.Namespace, entry, batch);
        return new(Objects.Without(entry.Key, entry.Hash, batch), namespaces, indexes);
    }

    // Objects of cluster-scoped kinds are not indexed by namespace: there would be one bucket with all of them.
    private IndexMap<T, string> WithNamespace(StoreEntry<T> entry, object? batch) =>
        entry.Key.Namespace.Length == 0 ? Namespaces : Namespaces.With(entry.Key.Namespace, entry, batch);
}
