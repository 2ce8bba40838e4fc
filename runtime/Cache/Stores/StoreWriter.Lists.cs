using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <content>Lists: the state of everything at one version.</content>
internal sealed partial class StoreWriter<T>
{
    /// <summary>Call this before the list is asked for: what is known now cannot be news to the list.</summary>
    /// <param name="reuse">Whether an object whose version the store has need not be kept again.</param>
    public ListBuffer<T> BeginList(bool reuse = true)
    {
        lock (_gate)
        {
            return new ListBuffer<T>(Math.Max(_position, _pending.Highest), _pending.Count, reuse);
        }
    }

    /// <summary>Replaces what is in the store, in one step for readers, and tells the differences.</summary>
    /// <param name="list">What the server has.</param>
    /// <param name="version">The version of the list.</param>
    /// <param name="acceptOlder">Whether a list that is older than what was known before it is the beginning of a new history, instead of a stale answer.</param>
    /// <returns>False when the list was refused because it is older.</returns>
    public bool Replace(ListBuffer<T> list, string version, bool acceptOlder)
    {
        var number = ResourceVersions.Parse(version);
        lock (_gate)
        {
            var isOlder = ResourceVersions.IsOlder(number, than: list.Highest);
            if (isOlder && !acceptOlder)
            {
                return false;
            }

            var changes = new List<Change<T>>();
            var snapshot = _snapshot;
            var batch = new object();
            foreach (var entry in list.Entries)
            {
                snapshot = Merge(snapshot, _entries.Extend(entry), list, number, isOlder, batch, changes);
            }

            snapshot = TakeMissing(snapshot, list, number, isOlder, batch, changes);
            _pending.RemoveBefore(list.Writes, isOlder);
            (_position, _resourceVersion, _snapshot) = (number, version, snapshot);
            Tell(changes);
            return true;
        }
    }

    private StoreSnapshot<T> Merge(
        StoreSnapshot<T> snapshot, StoreEntry<T> entry, ListBuffer<T> list, ulong version, bool isNewHistory, object batch, List<Change<T>> changes)
    {
        if (IsAfter(list, entry.Key, entry.Uid, version, isNewHistory))
        {
            return snapshot;
        }

        var current = snapshot.Find(entry.Key);
        // In a new history the same number may be another state.
        if (!isNewHistory && current is not null && (current.IsSameVersionAs(entry) || ResourceVersions.IsOlder(entry.Version, than: current.Version)))
        {
            return snapshot;
        }

        if (current is not null && entry.IsSuccessorOf(current))
        {
            snapshot = snapshot.Without(current, batch);
            changes.Add(Inferred(current));
            current = null;
        }

        changes.Add(new(current is null ? ChangeType.Added : ChangeType.Updated, entry.Key, entry.Object, current?.Object));
        return snapshot.With(entry, current, batch);
    }

    private StoreSnapshot<T> TakeMissing(StoreSnapshot<T> snapshot, ListBuffer<T> list, ulong version, bool isNewHistory, object batch, List<Change<T>> changes)
    {
        var all = _snapshot.Objects.GetEnumerator();
        while (all.MoveNext())
        {
            if (!list.Contains(all.Current.Key) && !IsAfter(list, all.Current.Key, all.Current.Uid, version, isNewHistory))
            {
                snapshot = snapshot.Without(all.Current, batch);
                changes.Add(Inferred(all.Current));
            }
        }

        return snapshot;
    }

    /// <summary>Whether this program has written the object after the moment that the list shows.</summary>
    private bool IsAfter(ListBuffer<T> list, NamespacedName key, string? uid, ulong version, bool isNewHistory)
    {
        if (!_pending.TryGet(key, out var write) || (isNewHistory && write.Number <= list.Writes))
        {
            return false;
        }

        return write.Version == 0 ? write.Number > list.Writes && write.Uid == uid : write.Version > version;
    }

    private void Tell(List<Change<T>> changes)
    {
        foreach (var change in changes)
        {
            _observer?.Changed(change with { IsInInitialList = !_hasSynced });
        }

        if (!_hasSynced)
        {
            _hasSynced = true;
            _observer?.Synced();
        }
    }

    private static Change<T> Inferred(StoreEntry<T> entry) => new(ChangeType.Deleted, entry.Key, entry.Object, null) { IsFinalStateUnknown = true };
}
