using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>How a <see cref="Reflector{T}"/> asks the server.</summary>
public sealed record ReflectorOptions
{
    /// <summary>Which labels the objects have to have; null for all.</summary>
    public string? LabelSelector { get; init; }

    /// <summary>Which fields the objects have to have; null for all.</summary>
    public string? FieldSelector { get; init; }

    /// <summary>The most objects of one page of a list.</summary>
    public int PageSize { get; init; } = 500;

    /// <summary>How long the server may take for one page.</summary>
    public TimeSpan ListTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>After how long, at least, the server ends a watch; the time that is asked for is random, up to twice this, so that watches do not end all at once.</summary>
    public TimeSpan WatchTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether to ask for the initial state through the watch, where the server can do that.</summary>
    public bool UseStreamingLists { get; init; } = true;

    /// <summary>How long a streaming list may be silent before it is given up, and the resource listed in pages from then on.</summary>
    public TimeSpan StreamingListTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The resources whose streaming lists the server refuses; give the same to all reflectors of one server.</summary>
    public StreamingListRefusals Refusals { get; init; } = new();

    /// <summary>Is told of each object that could not be read, apart from the log.</summary>
    public Action<UnreadableObject>? OnUnreadable { get; init; }

    /// <summary>Chance, for jitter.</summary>
    internal Random Random { get; init; } = Random.Shared;
}
