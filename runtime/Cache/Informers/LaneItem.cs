using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using k8s;
using k8s.Models;

namespace KubeCodegen.Cache;

/// <summary>The changes of one key that a handler has not been told yet, merged: at most the delete of what it knows, and the latest.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LaneItem<T>(Change<T>? delete, Change<T> latest)
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    /// <summary>The end of the object that the handler knows, when another one has taken the name since.</summary>
    public Change<T>? Delete => delete;

    public Change<T> Latest => latest;

    [SuppressMessage("Style", "IDE0072", Justification = "All pairs that a store can produce.")]
    public LaneItem<T> Merge(in Change<T> next) => (latest.Type, next.Type) switch
    {
        // Nothing is told again that will be told anyway.
        _ when next.IsResync => this,

        // Of objects that came and went between, the handler does not hear: of that which it knows, it hears the end.
        (ChangeType.Deleted, _) => new(delete ?? latest, next),
        (ChangeType.Added, ChangeType.Updated) => new(delete, latest with { Object = next.Object }),
        (ChangeType.Updated, ChangeType.Updated) => new(delete, next with { Old = latest.Old }),
        _ => new(delete, next),
    };
}
