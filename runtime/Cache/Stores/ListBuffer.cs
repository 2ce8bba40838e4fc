using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>A list while it arrives, before it replaces what is in the store.</summary>
/// <param name="highest">The highest version that was known when the list was asked for: a consistent list is not older.</param>
/// <param name="writes">How many writes had been told when the list was asked for.</param>
/// <param name="reuse">Whether an object whose version the store has need not be kept again: after a refused list, the same version may be another state.</param>
internal sealed class ListBuffer<T>(ulong highest, long writes, bool reuse)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private readonly Dictionary<NamespacedName, StoreEntry<T>> _entries = [];
    private readonly HashSet<NamespacedName> _unreadable = [];

    public ulong Highest => highest;

    public long Writes => writes;

    public bool Reuse => reuse;

    public Dictionary<NamespacedName, StoreEntry<T>>.ValueCollection Entries => _entries.Values;

    /// <summary>Whether the server has the object, be it readable or not.</summary>
    public bool Contains(NamespacedName key) => _entries.ContainsKey(key) || _unreadable.Contains(key);

    public void Add(StoreEntry<T> entry)
    {
        _entries[entry.Key] = entry;
        _unreadable.Remove(entry.Key);
    }

    public void AddUnreadable(NamespacedName key)
    {
        _entries.Remove(key);
        _unreadable.Add(key);
    }

    public void Remove(NamespacedName key)
    {
        _entries.Remove(key);
        _unreadable.Remove(key);
    }
}
