using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <content>Writes of this program, which readers see before the watch shows them.</content>
internal sealed partial class StoreWriter<T>
{
    /// <summary>The server has answered a write with this state of the object.</summary>
    /// <param name="entry">The object.</param>
    /// <param name="isSelected">Whether the store is to hold it; false takes it out, as the watch will.</param>
    public void Written(StoreEntry<T> entry, bool isSelected)
    {
        lock (_gate)
        {
            // Without an order of versions nothing says whether the watch has gone further already.
            if (entry.Version == 0 || entry.Version <= _position
                || (_pending.TryGet(entry.Key, out var write) && (write.Version >= entry.Version || (write.IsDeletion && write.Uid == entry.Uid))))
            {
                return;
            }

            var current = _snapshot.Find(entry.Key);
            if (current is not null && current.Version >= entry.Version)
            {
                return;
            }

            _pending.Add(entry.Key, entry.Version, entry.Uid, isDeletion: false);
            if (isSelected)
            {
                Put(entry, current);
            }
            else if (current is not null)
            {
                Take(current, entry.Object);
            }
        }
    }

    /// <summary>The server has answered that the object of this uid is gone.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="uid">Which of the objects that have had this name.</param>
    public void Deleted(NamespacedName key, string uid)
    {
        lock (_gate)
        {
            if (_pending.TryGet(key, out var write) && !write.IsDeletion && write.Uid != uid)
            {
                // The name has been given to another object since.
                return;
            }

            _pending.Add(key, 0, uid, isDeletion: true);
            if (_snapshot.Find(key) is { } current && current.Uid == uid)
            {
                Take(current, null);
            }
        }
    }

    /// <summary>Whether a state that the watch brings is older than what this program has written.</summary>
    private bool IsBehindWrite(StoreEntry<T> entry)
    {
        if (!_pending.TryGet(entry.Key, out var write))
        {
            return false;
        }

        if (write.IsDeletion ? write.Uid == entry.Uid : entry.Version < write.Version)
        {
            return true;
        }

        _pending.Remove(entry.Key);
        return false;
    }
}
