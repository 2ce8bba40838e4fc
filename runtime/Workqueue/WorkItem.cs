using System.Diagnostics.CodeAnalysis;

namespace KubeCodegen.Workqueue;

/// <summary>What a worker was given.</summary>
/// <typeparam name="TKey">What names a piece of work.</typeparam>
public readonly struct WorkItem<TKey>
    where TKey : notnull
{
    private readonly TKey? _key;

    internal WorkItem(TKey key, int priority)
    {
        _key = key;
        Priority = priority;
        HasKey = true;
    }

    /// <summary>Whether there is something to do; false ends the worker, for the queue is closed and nothing is left.</summary>
    public bool HasKey { get; }

    /// <summary>What to do.</summary>
    /// <exception cref="InvalidOperationException">There is nothing to do.</exception>
    public TKey Key => HasKey ? _key! : throw new InvalidOperationException("The queue is closed; there is no key.");

    /// <summary>The priority that the key was added with.</summary>
    public int Priority { get; }

    /// <summary>The key, if there is something to do.</summary>
    public bool TryGetKey([MaybeNullWhen(false)] out TKey key)
    {
        key = _key;
        return HasKey;
    }
}
