using KubeCodegen.Client;

namespace KubeCodegen.Cache;

/// <summary>The objects of a server.</summary>
internal sealed class ConnectionSource(KubeConnection connection) : IListWatchFactory
{
    IListWatch<T> IListWatchFactory.ListWatch<T>(ApiResource<T> resource, string? @namespace) => new ResourceClient<T>(connection, resource, @namespace);
}
