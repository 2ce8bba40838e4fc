using k8s;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>An object in a store, with what is asked of it at each change.</summary>
internal sealed class StoreEntry<T>(NamespacedName key, T value, ulong version, Array?[] indexKeys) : MapEntry<NamespacedName>(key, key.GetHashCode())
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    public T Object { get; } = value;

    /// <summary>The resource version as a number; zero when it is none.</summary>
    public ulong Version { get; } = version;

    /// <summary>What each index function returned, by the index's place, so that it need not run again when the object goes.</summary>
    public Array?[] IndexKeys { get; } = indexKeys;

    public string? Uid => Object.Metadata.Uid;

    /// <summary>Whether this is another object of the same name: the one before was deleted in between.</summary>
    public bool IsSuccessorOf(StoreEntry<T> other) => Uid is { } uid && other.Uid is { } before && uid != before;

    public bool IsSameVersionAs(StoreEntry<T> other) => Object.Metadata.ResourceVersion == other.Object.Metadata.ResourceVersion && !IsSuccessorOf(other);
}
