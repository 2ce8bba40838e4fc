using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>What a watch says of an object, as in <c>watch.EventType</c>.</summary>
public enum WatchEventType
{
    /// <summary>The object is new, or new to the selector.</summary>
    Added,

    /// <summary>The object has changed.</summary>
    Modified,

    /// <summary>The object is gone, or no longer selected; the event has its last state.</summary>
    Deleted,

    /// <summary>No change: only <see cref="WatchEvent{T}.ResourceVersion"/> is news.</summary>
    Bookmark,

    /// <summary>The watch has failed, <see cref="WatchEvent{T}.Status"/> says why; nothing follows.</summary>
    Error,
}

/// <summary>One event of a watch.</summary>
/// <typeparam name="T">The kind.</typeparam>
public readonly record struct WatchEvent<T>(WatchEventType Type, T? Object)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>The version that the event brings; null for errors.</summary>
    public string? ResourceVersion { get; init; }

    /// <summary>Whether this is the bookmark that ends the initial events of a streaming list.</summary>
    public bool IsInitialEventsEnd { get; init; }

    /// <summary>What the server says of the failure; only with <see cref="WatchEventType.Error"/>.</summary>
    public V1Status? Status { get; init; }

    /// <summary>Set, with <see cref="Object"/> null, when the object of an added, modified or deleted event could not be read as <typeparamref name="T"/>.</summary>
    public UnreadableObject? Unreadable { get; init; }
}

/// <summary>An object that the server sent and that could not be read.</summary>
/// <param name="Key">Which object; null when not even its name could be read.</param>
/// <param name="ResourceVersion">Its version, where it could be read.</param>
/// <param name="Error">Why.</param>
public sealed record UnreadableObject(NamespacedName? Key, string? ResourceVersion, Exception Error);
