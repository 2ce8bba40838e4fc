using k8s;
using k8s.Models;
using KubeCodegen.Client;
using Microsoft.Extensions.Logging;

namespace KubeCodegen.Cache;

/// <summary>Makes entries of what the source brings, and reports what cannot be read.</summary>
internal sealed class ObjectReader<T>(StoreWriter<T> writer, ApiResource resource, ReflectorOptions options, ILogger logger)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>Adds an object to a list that arrives.</summary>
    public void Add(ListBuffer<T> list, T value)
    {
        if (TryMake(value, list.Reuse, out var key) is { } entry)
        {
            list.Add(entry);
        }
        else if (key is { } unreadable)
        {
            list.AddUnreadable(unreadable);
        }
    }

    /// <summary>Adds an object that the source could not read; one without a name is none that the store can have.</summary>
    public void Add(ListBuffer<T> list, UnreadableObject unreadable)
    {
        Report(unreadable);
        if (unreadable.Key is { } key)
        {
            list.AddUnreadable(key);
        }
    }

    /// <summary>The entry for an object; null when the transform or an index function throws, which has been reported then.</summary>
    public StoreEntry<T>? TryMake(T value) => TryMake(value, reuse: false, out _);

    public void Report(UnreadableObject unreadable)
    {
        logger.Unreadable(unreadable.Error, resource.Kind, unreadable.Key?.ToString() ?? "without a name");
        options.OnUnreadable?.Invoke(unreadable);
    }

    private StoreEntry<T>? TryMake(T value, bool reuse, out NamespacedName? key)
    {
        key = null;
        try
        {
            key = new NamespacedName(value.Metadata.NamespaceProperty, value.Metadata.Name);
            return (reuse ? writer.FindSame(value) : null) ?? writer.Prepare(value);
        }
        catch (Exception error)
        {
            // Functions of the user's: that one object breaks them must not stop the others.
            Report(new UnreadableObject(key, value.Metadata?.ResourceVersion, error));
            return null;
        }
    }
}
