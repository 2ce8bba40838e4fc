using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>
/// The only way to change a store. Decides what is news: nothing that is older than what the store holds, or that the watch has passed, gets in.
/// One change at a time; readers are not concerned.
/// </summary>
internal sealed partial class StoreWriter<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private readonly Lock _gate = new();
    private readonly PendingWrites _pending;
    private volatile EntryFactory<T> _entries;
    private volatile StoreSnapshot<T> _snapshot;
    private volatile string? _resourceVersion;
    private volatile bool _hasSynced;
    private ulong _position;
    private IStoreObserver<T>? _observer;

    public StoreWriter(EntryFactory<T> entries, TimeProvider timeProvider)
    {
        _entries = entries;
        _pending = new PendingWrites(timeProvider);
        _snapshot = StoreSnapshot<T>.Of(entries.Indexes);
    }

    public StoreSnapshot<T> Snapshot => _snapshot;

    public string? ResourceVersion => _resourceVersion;

    public bool HasSynced => _hasSynced;

    /// <summary>Makes an entry, outside of the lock; throws what the transform and the index functions throw.</summary>
    public StoreEntry<T> Prepare(T value) => _entries.Make(value);

    /// <summary>The entry that the store has for just this version of the object, if it has it: then the new object need not be kept.</summary>
    public StoreEntry<T>? FindSame(T value) =>
        _snapshot.Find(new NamespacedName(value.Metadata.NamespaceProperty, value.Metadata.Name)) is { } entry
        && entry.Object.Metadata.ResourceVersion == value.Metadata.ResourceVersion && entry.Uid == value.Metadata.Uid
            ? entry
            : null;

    /// <summary>Sets who is told of changes.</summary>
    public void Observe(IStoreObserver<T> observer)
    {
        lock (_gate)
        {
            _observer = observer;
        }
    }

    /// <summary>Runs something that must see the store at rest.</summary>
    public void AtRest(Action<StoreSnapshot<T>> action)
    {
        lock (_gate)
        {
            action(_snapshot);
        }
    }

    /// <summary>An object was added or changed, says the watch.</summary>
    public void Apply(StoreEntry<T> entry)
    {
        lock (_gate)
        {
            if (!Pass(entry.Version, entry.Object.Metadata.ResourceVersion) || IsBehindWrite(entry))
            {
                return;
            }

            var current = _snapshot.Find(entry.Key);
            if (current is not null && (current.IsSameVersionAs(entry) || ResourceVersions.IsOlder(entry.Version, than: current.Version)))
            {
                return;
            }

            Put(entry, current);
        }
    }

    /// <summary>An object was deleted, says the watch.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="version">The version of the deletion; null when it could not be read.</param>
    /// <param name="final">The last state; null when it could not be read.</param>
    public void ApplyDeletion(NamespacedName key, string? version, StoreEntry<T>? final)
    {
        var number = ResourceVersions.Parse(version);
        lock (_gate)
        {
            // The position alone does not tell whether this is news: old servers give a deletion the version of the last change.
            Pass(number, version);
            if (_pending.TryGet(key, out var write) && write.IsDeletion && write.Uid == final?.Uid)
            {
                _pending.Remove(key);
            }

            if (_snapshot.Find(key) is not { } current || ResourceVersions.IsOlder(number, than: current.Version)
                || (number == 0 && final is not null && current.IsSuccessorOf(final)))
            {
                return;
            }

            Take(current, final?.Object);
        }
    }

    /// <summary>Every change up to this version has been told, says a bookmark or an object that cannot be read.</summary>
    /// <returns>False when the store is ahead of that, which a watch in order never says.</returns>
    public bool Advance(string version)
    {
        var number = ResourceVersions.Parse(version);
        lock (_gate)
        {
            if (ResourceVersions.IsOlder(number, than: _position))
            {
                return false;
            }

            Pass(number, version);
            _pending.RemoveUpTo(_position);
            return true;
        }
    }

    public void AddIndex(Index<T> index)
    {
        lock (_gate)
        {
            if (_entries.Indexes.Contains(index))
            {
                return;
            }

            var factory = _entries.With(index);
            var (batch, snapshot, all) = (new object(), StoreSnapshot<T>.Of(factory.Indexes), _snapshot.Objects.GetEnumerator());
            while (all.MoveNext())
            {
                snapshot = snapshot.With(factory.Extend(all.Current), null, batch);
            }

            (_entries, _snapshot) = (factory, snapshot);
        }
    }

    public IndexMap<T, TKey> Find<TKey>(Index<T, TKey> index)
        where TKey : notnull
    {
        var snapshot = _snapshot;
        var place = Array.IndexOf(_entries.Indexes, index);
        return place >= 0 && place < snapshot.Indexes.Length
            ? (IndexMap<T, TKey>)snapshot.Indexes[place]
            : throw new ArgumentException($"This store has no index '{index.Name}'; add it with AddIndex.", nameof(index));
    }

    /// <summary>Moves the position forward.</summary>
    /// <returns>False when the watch has passed this version before: what it says of it is a repetition.</returns>
    private bool Pass(ulong number, string? version)
    {
        if (number != 0 && number <= _position)
        {
            return false;
        }

        if (version is not null)
        {
            (_position, _resourceVersion) = (number, version);
        }

        return true;
    }

    private void Put(StoreEntry<T> entry, StoreEntry<T>? current)
    {
        entry = _entries.Extend(entry);
        if (current is not null && entry.IsSuccessorOf(current))
        {
            Take(current, null);
            current = null;
        }

        _snapshot = _snapshot.With(entry, current);
        _observer?.Changed(new(current is null ? ChangeType.Added : ChangeType.Updated, entry.Key, entry.Object, current?.Object));
    }

    private void Take(StoreEntry<T> current, T? final)
    {
        _snapshot = _snapshot.Without(current);
        _observer?.Changed(new(ChangeType.Deleted, current.Key, final ?? current.Object, null) { IsFinalStateUnknown = final is null });
    }
}
