using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>The content of an index at one moment.</summary>
internal abstract class IndexMap<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    public abstract IndexMap<T> With(Array keys, StoreEntry<T> entry, object? batch);

    public abstract IndexMap<T> Without(Array keys, StoreEntry<T> entry, object? batch);
}

internal sealed class IndexMap<T, TKey>(PersistentMap<TKey, IndexBucket<T, TKey>> buckets) : IndexMap<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
    where TKey : notnull
{
    public static IndexMap<T, TKey> Nothing { get; } = new(PersistentMap<TKey, IndexBucket<T, TKey>>.Empty);

    public PersistentMap<NamespacedName, StoreEntry<T>> Find(TKey key) =>
        buckets.Find(key, key.GetHashCode())?.Members ?? PersistentMap<NamespacedName, StoreEntry<T>>.Empty;

    public IEnumerable<TKey> Keys()
    {
        var all = buckets.GetEnumerator();
        while (all.MoveNext())
        {
            yield return all.Current.Key;
        }
    }

    public override IndexMap<T> With(Array keys, StoreEntry<T> entry, object? batch)
    {
        var changed = this;
        foreach (var key in (TKey[])keys)
        {
            changed = changed.With(key, entry, batch);
        }

        return changed;
    }

    public override IndexMap<T> Without(Array keys, StoreEntry<T> entry, object? batch)
    {
        var changed = this;
        foreach (var key in (TKey[])keys)
        {
            changed = changed.Without(key, entry, batch);
        }

        return changed;
    }

    public IndexMap<T, TKey> With(TKey key, StoreEntry<T> entry, object? batch) =>
        new(buckets.With(new(key, Find(key).With(entry, batch)), batch));

    public IndexMap<T, TKey> Without(TKey key, StoreEntry<T> entry, object? batch)
    {
        var members = Find(key).Without(entry.Key, entry.Hash, batch);
        return new(members.Count == 0 ? buckets.Without(key, key.GetHashCode(), batch) : buckets.With(new(key, members), batch));
    }
}

/// <summary>The objects that have one key of an index.</summary>
internal sealed class IndexBucket<T, TKey>(TKey key, PersistentMap<NamespacedName, StoreEntry<T>> members) : MapEntry<TKey>(key, key.GetHashCode())
    where T : class, IKubernetesObject<V1ObjectMeta>
    where TKey : notnull
{
    public PersistentMap<NamespacedName, StoreEntry<T>> Members => members;
}
