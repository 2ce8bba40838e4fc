using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>
/// Objects of one kind in memory, as a <see cref="Reflector{T}"/> or an informer keeps them.
/// Reads take no lock and never block a write; what one call returns is the state of one moment, also while writes go on.
/// Objects are shared: they are read-only by contract, <see cref="GetCopy"/> gives one to change.
/// Index functions run once per change. Transforms run before storing.
/// A write costs O(log n), in time and in memory, however many objects there are.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class Store<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Makes an empty store.</summary>
    /// <param name="resource">The kind.</param>
    /// <param name="options">How objects are kept; null for the defaults.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public Store(ApiResource<T> resource, StoreOptions<T>? options = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(resource);
        options ??= new();
        Resource = resource;
        Writer = new(new EntryFactory<T>(options.Transform, [.. options.Indexes]), timeProvider ?? TimeProvider.System);
    }

    /// <summary>The kind.</summary>
    public ApiResource<T> Resource { get; }

    /// <summary>How many objects there are.</summary>
    public int Count => Writer.Snapshot.Objects.Count;

    /// <summary>The version up to which every change is in the store; null before the first list.</summary>
    public string? ResourceVersion => Writer.ResourceVersion;

    /// <summary>Whether every object of the initial list is in the store.</summary>
    public bool HasSynced => Writer.HasSynced;

    internal StoreWriter<T> Writer { get; }

    /// <summary>The object, shared with all readers; null when there is none.</summary>
    public T? Get(NamespacedName key) => Writer.Snapshot.Find(key)?.Object;

    /// <summary>A copy of the object that is the caller's to change; null when there is none.</summary>
    public T? GetCopy(NamespacedName key) => Get(key) is { } found ? Resource.DeepCopy(found) : null;

    /// <summary>All objects of one moment, in no particular order.</summary>
    public IReadOnlyCollection<T> List() => new StoreView<T>(Writer.Snapshot.Objects);

    /// <summary>All objects of a namespace at one moment, in no particular order.</summary>
    public IReadOnlyCollection<T> List(string @namespace) => new StoreView<T>(Writer.Snapshot.Namespaces.Find(@namespace));

    /// <summary>The objects that an index finds by a key at one moment, in no particular order.</summary>
    /// <exception cref="ArgumentException">The store does not have this index.</exception>
    public IReadOnlyCollection<T> ByIndex<TKey>(Index<T, TKey> index, TKey key)
        where TKey : notnull => new StoreView<T>(Writer.Find(index).Find(key));

    /// <summary>All keys that an index has at one moment, in no particular order.</summary>
    /// <exception cref="ArgumentException">The store does not have this index.</exception>
    public IEnumerable<TKey> IndexKeys<TKey>(Index<T, TKey> index)
        where TKey : notnull => Writer.Find(index).Keys();

    /// <summary>Adds an index; does nothing when the store has it. Costs a walk over all objects that are there.</summary>
    public void AddIndex(Index<T> index)
    {
        ArgumentNullException.ThrowIfNull(index);
        Writer.AddIndex(index);
    }
}
