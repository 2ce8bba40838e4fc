using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>Makes entries of objects: transforms them and asks the index functions, outside of any lock.</summary>
internal sealed class EntryFactory<T>(Func<T, T> transform, Index<T>[] indexes)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    public Index<T>[] Indexes => indexes;

    public EntryFactory<T> With(Index<T> index) => new(transform, [.. indexes, index]);

    public StoreEntry<T> Make(T value)
    {
        var kept = transform(value);
        return Make(kept, indexes.Length == 0 ? [] : Array.ConvertAll(indexes, index => index.KeysOf(kept)));
    }

    /// <summary>The same entry with keys for an index that was added after it was made.</summary>
    public StoreEntry<T> Extend(StoreEntry<T> entry) => entry.IndexKeys.Length == indexes.Length
        ? entry
        : Make(entry.Object, [.. entry.IndexKeys, .. indexes.Skip(entry.IndexKeys.Length).Select(index => index.KeysOf(entry.Object))]);

    private static StoreEntry<T> Make(T value, Array?[] keys) =>
        new(KeyOf(value), value, ResourceVersions.Parse(value.Metadata.ResourceVersion), keys);

    private static NamespacedName KeyOf(T value) => new(value.Metadata.NamespaceProperty, value.Metadata.Name);
}
