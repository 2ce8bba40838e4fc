using System.Diagnostics.CodeAnalysis;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>A write of this program that the watch has not shown yet.</summary>
/// <param name="Version">The version that the write made; zero when the server did not say.</param>
/// <param name="Uid">Of the object.</param>
/// <param name="IsDeletion">Whether the object is gone.</param>
/// <param name="Number">Counts the writes.</param>
/// <param name="Time">A time stamp of the clock.</param>
internal sealed record PendingWrite(ulong Version, string? Uid, bool IsDeletion, long Number, long Time);

/// <summary>The writes that the watch has not shown yet: what it says of these objects may be older.</summary>
internal sealed class PendingWrites(TimeProvider timeProvider)
{
    // A deletion whose version is not known may have been shown already; by then, at the latest, it has been.
    private static readonly TimeSpan _longestDelay = TimeSpan.FromMinutes(10);

    private readonly Dictionary<NamespacedName, PendingWrite> _writes = [];

    public long Count { get; private set; }

    /// <summary>The highest version that a write made.</summary>
    public ulong Highest { get; private set; }

    public void Add(NamespacedName key, ulong version, string? uid, bool isDeletion)
    {
        RemoveOverdue();
        Highest = Math.Max(Highest, version);
        _writes[key] = new PendingWrite(version, uid, isDeletion, ++Count, timeProvider.GetTimestamp());
    }

    public bool TryGet(NamespacedName key, [NotNullWhen(true)] out PendingWrite? write)
    {
        write = null;
        return _writes.Count > 0 && _writes.TryGetValue(key, out write);
    }

    public void Remove(NamespacedName key) => _writes.Remove(key);

    /// <summary>Forgets what is known to have been shown.</summary>
    public void RemoveUpTo(ulong version) => RemoveWhere(write => write.Version != 0 && write.Version <= version);

    /// <summary>Forgets what was written before a list was asked for that has replaced the store.</summary>
    public void RemoveBefore(long number, bool isNewHistory)
    {
        RemoveWhere(write => write.Number <= number && (isNewHistory || write.Version == 0));
        Highest = isNewHistory ? _writes.Values.Select(write => write.Version).DefaultIfEmpty().Max() : Highest;
    }

    private void RemoveOverdue() => RemoveWhere(write => write.Version == 0 && timeProvider.GetElapsedTime(write.Time) > _longestDelay);

    private void RemoveWhere(Predicate<PendingWrite> isDone)
    {
        foreach (var (key, write) in _writes)
        {
            if (isDone(write))
            {
                // Removing does not disturb the enumeration of a dictionary.
                _writes.Remove(key);
            }
        }
    }
}
