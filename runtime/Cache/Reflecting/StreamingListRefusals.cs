using System.Collections.Concurrent;
using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>Remembers for which resources a server refuses streaming lists, so that it is asked once and not at each list.</summary>
public sealed class StreamingListRefusals
{
    private readonly ConcurrentDictionary<string, bool> _refused = new(StringComparer.Ordinal);

    /// <summary>Whether the server has refused.</summary>
    public bool Contains(ApiResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return _refused.ContainsKey(resource.ToString());
    }

    internal void Add(ApiResource resource) => _refused[resource.ToString()] = true;
}
