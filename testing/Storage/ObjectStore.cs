using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Storage;

/// <summary>
/// All objects, as etcd has them: one version counts all writes, each write replaces what the writer has seen or fails. Writers take turns; readers see
/// immutable states and never wait.
/// </summary>
internal sealed class ObjectStore(IStoreJournal journal, int history) : IDisposable
{
    /// <summary>A fresh API server has written some objects of its own by the time one can talk to it.</summary>
    private const long First = 1;

    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<string, ResourceStorage> resources = new(StringComparer.Ordinal);
    private long version = First;

    /// <summary>The version of the last write; all of it is visible to whoever has read this.</summary>
    public long Version => Volatile.Read(ref version);

    /// <summary>Told of each write, by one writer at a time; null when nobody wants to know.</summary>
    public Action<ResourceStorage, Change>? Written { get; set; }

    public IEnumerable<ResourceStorage> Resources => resources.Values;

    /// <param name="resource">The resource with its group: <c>deployments.apps</c>.</param>
    public ResourceStorage For(string resource)
    {
        if (resources.TryGetValue(resource, out var storage))
        {
            return storage;
        }

        lock (gate)
        {
            return resources.GetOrAdd(resource, static (name, store) => new ResourceStorage(store, name, store.Version), this);
        }
    }

    /// <summary>Drops a resource with all of its objects; its storage is not used any more.</summary>
    public void Remove(string resource)
    {
        lock (gate)
        {
            if (resources.TryRemove(resource, out _))
            {
                journal.Forget(resource);
            }
        }
    }

    /// <returns>Null when there is an object with this key.</returns>
    /// <param name="content">Becomes the store's.</param>
    public StoredObject? Create(ResourceStorage storage, string key, JsonObject content, object? form)
    {
        lock (gate)
        {
            return storage.Newest.State.ContainsKey(key) ? null : Put(storage, key, null, content, form);
        }
    }

    /// <returns>Null when the object is not any more what the writer has seen.</returns>
    /// <param name="content">Becomes the store's.</param>
    public StoredObject? Replace(ResourceStorage storage, StoredObject seen, JsonObject content, object? form)
    {
        lock (gate)
        {
            return ReferenceEquals(storage.Find(seen.Key), seen) ? Put(storage, seen.Key, seen, content, form) : null;
        }
    }

    /// <returns>The last state with the version of the deletion; null when the object is not any more what the writer has seen.</returns>
    /// <param name="last">The last state of the object; becomes the store's.</param>
    public StoredObject? Delete(ResourceStorage storage, StoredObject seen, JsonObject last)
    {
        lock (gate)
        {
            if (!ReferenceEquals(storage.Find(seen.Key), seen))
            {
                return null;
            }

            var now = version + 1;
            Stamp(last, now);
            var gone = new StoredObject(seen.Key, last, now, seen.Form);
            journal.Write(storage.Resource, seen.Key, now, null);
            Publish(storage, new Change(now, seen, gone, isDelete: true, storage.Newest.State.Remove(seen.Key)));
            return gone;
        }
    }

    /// <summary>Takes over what a journal has kept, before anyone reads.</summary>
    public void Restore(StoreContent content)
    {
        version = Math.Max(First, content.Version);
        foreach (var (resource, objects) in content.Resources)
        {
            For(resource).Restore(ResourceStorage.Empty.AddRange(objects.Select(stored => KeyValuePair.Create(stored.Key, stored))), version);
        }
    }

    /// <summary>Forgets the writes of all resources: watches and lists from before now are too old.</summary>
    public void Expire()
    {
        lock (gate)
        {
            foreach (var storage in resources.Values)
            {
                storage.Expire();
            }
        }
    }

    /// <summary>Calls back with nothing written meanwhile.</summary>
    public void Quiet(Action<ObjectStore> act)
    {
        lock (gate)
        {
            act(this);
        }
    }

    public void Dispose() => journal.Dispose();

    private StoredObject Put(ResourceStorage storage, string key, StoredObject? before, JsonObject content, object? form)
    {
        var now = version + 1;
        Stamp(content, now);
        var stored = new StoredObject(key, content, now, form);
        journal.Write(storage.Resource, key, now, stored);
        Publish(storage, new Change(now, before, stored, isDelete: false, storage.Newest.State.SetItem(key, stored)));
        return stored;
    }

    private void Publish(ResourceStorage storage, Change change)
    {
        storage.Append(change, history);
        Volatile.Write(ref version, change.Version);
        Written?.Invoke(storage, change);
    }

    private static void Stamp(JsonObject content, long version) =>
        ((JsonObject)content["metadata"]!)["resourceVersion"] = version.ToString(CultureInfo.InvariantCulture);
}
