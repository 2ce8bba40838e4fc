using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>
/// Reads objects from a cache instead of the server, without a lock and without a copy.
/// Objects are shared with all readers: they are read-only by contract, <see cref="GetCopy"/> gives one to change.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="store">Where the objects are.</param>
public class Lister<T>(Store<T> store)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>The object; null when the cache does not have it.</summary>
    public T? Find(NamespacedName key) => store.Get(key);

    /// <summary>The object; null when the cache does not have it.</summary>
    /// <param name="namespace">Empty or null for an object of a cluster-scoped kind.</param>
    /// <param name="name">The object's name.</param>
    public T? Find(string? @namespace, string name) => store.Get(new NamespacedName(@namespace, name));

    /// <summary>The object.</summary>
    /// <param name="namespace">Empty or null for an object of a cluster-scoped kind.</param>
    /// <param name="name">The object's name.</param>
    /// <exception cref="NotFoundException">The cache does not have it: 404 <c>NotFound</c>, as the server would answer.</exception>
    public T Get(string? @namespace, string name) => Find(@namespace, name) ?? throw NotFound(name);

    /// <summary>A copy of the object that is the caller's to change; null when the cache does not have it.</summary>
    public T? GetCopy(NamespacedName key) => store.GetCopy(key);

    /// <summary>The objects of one moment that a selector selects, in no particular order.</summary>
    /// <param name="selector">Which labels they have to have; null for all.</param>
    public IReadOnlyCollection<T> List(LabelSelector? selector = null) => Select(store.List(), selector);

    /// <summary>The objects of a namespace at one moment that a selector selects, in no particular order.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="selector">Which labels they have to have; null for all.</param>
    public IReadOnlyCollection<T> List(string @namespace, LabelSelector? selector = null) => Select(store.List(@namespace), selector);

    /// <summary>The objects that an index finds by a key at one moment, in no particular order.</summary>
    /// <exception cref="ArgumentException">The cache does not have this index.</exception>
    public IReadOnlyCollection<T> ByIndex<TKey>(Index<T, TKey> index, TKey key)
        where TKey : notnull => store.ByIndex(index, key);

    private static IReadOnlyCollection<T> Select(IReadOnlyCollection<T> all, LabelSelector? selector) =>
        selector is null || selector.Requirements.Count == 0 ? all : [.. all.Where(value => selector.Matches(value.Metadata.Labels))];

    private NotFoundException NotFound(string name)
    {
        var message = $"{store.Resource.GroupResource} \"{name}\" not found";
        return new(message, new V1Status { Status = "Failure", Code = 404, Reason = "NotFound", Message = message });
    }
}
