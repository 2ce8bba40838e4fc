using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>What happened to an object, as seen by a cache.</summary>
public enum ChangeType
{
    /// <summary>The object is new to the cache.</summary>
    Added,

    /// <summary>The object has changed.</summary>
    Updated,

    /// <summary>The object is gone, or is no longer selected.</summary>
    Deleted,
}

/// <summary>A change of one object in a cache. The objects are shared with all readers of the cache: do not change them.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="Type">What happened.</param>
/// <param name="Key">Which object.</param>
/// <param name="Object">Its latest state; of a deleted object the last state that is known.</param>
/// <param name="Old">The state before, with <see cref="ChangeType.Updated"/>; what a handler was told last, when changes between were merged.</param>
public readonly record struct Change<T>(ChangeType Type, NamespacedName Key, T Object, T? Old)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Whether <see cref="Object"/> may not be the final state of a deleted object: its end was not seen but inferred, as with client-go's <c>DeletedFinalStateUnknown</c>.</summary>
    public bool IsFinalStateUnknown { get; init; }

    /// <summary>Whether the object belongs to the state that was there when the handler began.</summary>
    public bool IsInInitialList { get; init; }

    /// <summary>Whether nothing has changed, and the handler is told again because it asked for a resync.</summary>
    public bool IsResync { get; init; }
}
