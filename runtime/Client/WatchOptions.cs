namespace KubeCodegen.Client;

/// <summary>What a watch asks for, as in <c>metav1.ListOptions</c>.</summary>
public sealed record WatchOptions
{
    /// <summary>Which labels the objects have to have; null for all.</summary>
    public string? LabelSelector { get; init; }

    /// <summary>Which fields the objects have to have; null for all.</summary>
    public string? FieldSelector { get; init; }

    /// <summary>Changes after this version are sent; null for the present state first, then changes from somewhere recent.</summary>
    public string? ResourceVersion { get; init; }

    /// <summary>How <see cref="ResourceVersion"/> is meant; <c>NotOlderThan</c> with <see cref="SendInitialEvents"/>.</summary>
    public string? ResourceVersionMatch { get; init; }

    /// <summary>Whether the server may send bookmarks: a resource version without a change, from which a watch can go on.</summary>
    public bool AllowWatchBookmarks { get; init; } = true;

    /// <summary>Whether the present state comes first, closed by a bookmark with the annotation <c>k8s.io/initial-events-end</c>; null leaves it to <see cref="ResourceVersion"/>.</summary>
    public bool? SendInitialEvents { get; init; }

    /// <summary>After which time the server ends the watch; null for its default. Whole seconds.</summary>
    public TimeSpan? Timeout { get; init; }
}
