using k8s;
using k8s.Models;

namespace KubeCodegen.Client;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="Items">The objects, in the server's order.</param>
/// <param name="ResourceVersion">The version of the whole list, from which a watch can go on.</param>
/// <param name="Continue">Where the next page starts; null on the last page.</param>
/// <param name="RemainingItemCount">How many objects follow; null when the server does not say.</param>
/// <param name="Unreadable">Objects of the page that could not be read as <typeparamref name="T"/>.</param>
public sealed record ListPage<T>(
    IReadOnlyList<T> Items, string ResourceVersion, string? Continue, long? RemainingItemCount, IReadOnlyList<UnreadableObject> Unreadable)
    where T : class, IKubernetesObject<V1ObjectMeta>;
