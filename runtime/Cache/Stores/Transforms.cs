using k8s;
using k8s.Models;

namespace KubeCodegen.Cache;

/// <summary>What can be done to objects before they are stored.</summary>
public static class Transforms
{
    /// <summary>Leaves out <c>metadata.managedFields</c>, about half of the metadata, which no controller reads from a cache. The default.</summary>
    public static T DropManagedFields<T>(T value)
        where T : class, IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Metadata.ManagedFields = null;
        return value;
    }

    /// <summary>Stores all that the server sends.</summary>
    public static T KeepAll<T>(T value)
        where T : class, IKubernetesObject<V1ObjectMeta> => value;
}
