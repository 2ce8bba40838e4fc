using k8s;
using k8s.Models;

namespace KubeCodegen.Cache;

/// <summary>A way to find objects other than by name. Make one with <see cref="Index{T,TKey}"/> and keep it: it is the key to ask by.</summary>
/// <typeparam name="T">The kind.</typeparam>
public abstract class Index<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private protected Index(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>What the index is called in messages.</summary>
    public string Name { get; }

    internal abstract IndexMap<T> Empty { get; }

    internal abstract Array? KeysOf(T value);
}

/// <summary>Finds objects by what a function says of them, such as the node of a pod.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <typeparam name="TKey">What to ask by; compared with its own equality.</typeparam>
/// <param name="name">What the index is called in messages.</param>
/// <param name="keys">The values that an object can be found by; runs once for each change, on the thread that brings the change, and must not throw.</param>
public sealed class Index<T, TKey>(string name, Func<T, IEnumerable<TKey>> keys) : Index<T>(name)
    where T : class, IKubernetesObject<V1ObjectMeta>
    where TKey : notnull
{
    internal override IndexMap<T> Empty => IndexMap<T, TKey>.Nothing;

    internal override Array? KeysOf(T value)
    {
        TKey[] found = [.. keys(value).Distinct()];
        return found.Length == 0 ? null : found;
    }
}
