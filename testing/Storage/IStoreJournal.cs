namespace KubeCodegen.Testing.Storage;

/// <summary>Keeps what is written; called by one writer at a time, before the write becomes visible.</summary>
internal interface IStoreJournal : IDisposable
{
    /// <param name="stored">Null when the object was deleted.</param>
    void Write(string resource, string key, long version, StoredObject? stored);

    /// <summary>A resource is gone with all of its objects.</summary>
    void Forget(string resource);
}

/// <summary>Keeps nothing: the store lives as long as the process.</summary>
internal sealed class NoJournal : IStoreJournal
{
    public void Write(string resource, string key, long version, StoredObject? stored)
    {
    }

    public void Forget(string resource)
    {
    }

    public void Dispose()
    {
    }
}

/// <summary>What a journal has kept.</summary>
internal sealed record StoreContent(long Version, IReadOnlyDictionary<string, IReadOnlyList<StoredObject>> Resources);
