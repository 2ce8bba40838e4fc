using System.Collections.Immutable;

namespace KubeCodegen.Testing.Storage;

/// <summary>The objects of one resource, and the writes that led to them. Reading takes no lock.</summary>
internal sealed class ResourceStorage
{
    public static readonly ImmutableSortedDictionary<string, StoredObject> Empty = ImmutableSortedDictionary.Create<string, StoredObject>(StringComparer.Ordinal);

    private readonly ObjectStore store;
    private volatile Change oldest;
    private volatile Change newest;
    private int kept;
    private volatile bool hasForgotten;

    internal ResourceStorage(ObjectStore store, string resource, long version)
    {
        this.store = store;
        Resource = resource;
        oldest = newest = new Change(version, null, null, isDelete: false, Empty);
    }

    /// <summary>The resource with its group: <c>deployments.apps</c>.</summary>
    public string Resource { get; }

    /// <summary>The last write; what is appended behind it is new.</summary>
    public Change Newest => newest;

    /// <summary>Watches and lists can go back to this write.</summary>
    public Change Oldest => oldest;

    public int Count => newest.State.Count;

    public StoredObject? Find(string key) => newest.State.GetValueOrDefault(key);

    /// <summary>All objects, and the version of the store at which they were like that.</summary>
    public (Change Change, long Version) Snapshot()
    {
        // Whatever has a version up to the one that is read first has been appended by then.
        var version = store.Version;
        var change = newest;
        return (change, Math.Max(version, change.Version));
    }

    /// <summary>The state at a version; null when the history does not reach back to it.</summary>
    public Change? At(long version)
    {
        var change = oldest;
        if (version < change.Version)
        {
            return hasForgotten ? null : new Change(version, null, null, isDelete: false, Empty);
        }

        while (change.Next is { } next && next.Version <= version)
        {
            change = next;
        }

        return change;
    }

    /// <summary>Forgets all writes: watches and lists from before now are too old.</summary>
    public void Expire()
    {
        oldest = newest;
        kept = 0;
        hasForgotten = true;
    }

    internal void Append(Change change, int history)
    {
        var last = newest;
        newest = change;
        last.Append(change);
        if (++kept > history && oldest.Next is { } next)
        {
            oldest = next;
            kept--;
            hasForgotten = true;
        }
    }

    /// <summary>Takes over what was read from a folder.</summary>
    internal void Restore(ImmutableSortedDictionary<string, StoredObject> state, long version)
    {
        oldest = newest = new Change(version, null, null, isDelete: false, state);
        hasForgotten = true;
    }
}
