using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using k8s;
using k8s.Models;
using KubeCodegen.Json;

namespace KubeCodegen.Client;

/// <summary>
/// Does with the objects of one kind what the API server offers. Generated clients are this under the kind's name; it also works alone,
/// for any kind. Safe for any number of threads.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public partial class ResourceClient<T> : IListWatch<T>, ICanGet<T>, ICanCreate<T>, ICanUpdate<T>, ICanUpdateStatus<T>, ICanPatch<T>, ICanDelete<T>, ICanDeleteCollection<T>, ICanScale<T>
    where T : class, IKubernetesObject<V1ObjectMeta>
{
    private readonly ApiResource<T> _resource;
    private readonly JsonTypeInfo<T> _type;

    /// <summary>Makes a client.</summary>
    /// <param name="connection">The way to the server.</param>
    /// <param name="resource">The kind.</param>
    /// <param name="namespace">Whose objects; null for all namespaces, and for kinds that have none.</param>
    public ResourceClient(KubeConnection connection, ApiResource<T> resource, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(resource);
        if (@namespace is { Length: > 0 } && !resource.IsNamespaced)
        {
            throw new ArgumentException($"{resource.Kind} is cluster-scoped: its objects are in no namespace.", nameof(@namespace));
        }

        Connection = connection;
        Namespace = @namespace is { Length: > 0 } ? @namespace : null;
        _resource = resource;
        _type = connection.Json.TypeInfo<T>();
    }

    /// <summary>The way to the server.</summary>
    public KubeConnection Connection { get; }

    /// <summary>Whose objects; null for all namespaces, and for kinds that have none.</summary>
    public string? Namespace { get; }

    /// <summary>The kind.</summary>
    public ApiResource<T> Resource => _resource;

    ApiResource IListWatch<T>.Resource => _resource;

    /// <inheritdoc/>
    public Task<T> GetAsync(string name, GetOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(Request("get", HttpMethod.Get, name) with
        {
            IsIdempotent = true,
            Query = new QueryBuilder().Add("resourceVersion", options?.ResourceVersion).ToString(),
        }, cancellationToken);

    /// <inheritdoc/>
    public async Task<ListPage<T>> ListPageAsync(ListOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var request = Collection("list", HttpMethod.Get) with { IsIdempotent = true, Query = Query(options) };
        await using var response = await Connection.SendAsync(request, cancellationToken);
        return await new ListReader<T>(response, Connection.Options.MaxObjectBytes, _type).ReadAsync();
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<WatchEvent<T>> WatchAsync(WatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var request = Collection("watch", HttpMethod.Get) with { IsIdempotent = true, Query = Query(options) };
        await using var response = await Connection.SendAsync(request, cancellationToken);
        await foreach (var read in WatchReader.ReadAsync(response, Connection.Options.MaxObjectBytes, _type, cancellationToken))
        {
            yield return read;
        }
    }

    private static string Query(ListOptions options) => new QueryBuilder()
        .Add("labelSelector", options.LabelSelector)
        .Add("fieldSelector", options.FieldSelector)
        .Add("resourceVersion", options.ResourceVersion)
        .Add("resourceVersionMatch", options.ResourceVersionMatch)
        .Add("limit", options.Limit)
        .Add("continue", options.Continue)
        .AddSeconds("timeoutSeconds", options.Timeout)
        .ToString();

    private static string Query(WatchOptions options) => new QueryBuilder()
        .Add("watch", true)
        .Add("labelSelector", options.LabelSelector)
        .Add("fieldSelector", options.FieldSelector)
        .Add("resourceVersion", options.ResourceVersion)
        .Add("resourceVersionMatch", options.ResourceVersionMatch)
        .Add("allowWatchBookmarks", options.AllowWatchBookmarks ? true : null)
        .Add("sendInitialEvents", options.SendInitialEvents)
        .AddSeconds("timeoutSeconds", options.Timeout)
        .ToString();

    private ApiRequest Collection(string verb, HttpMethod method) => new(verb, method, _resource, Namespace, null);

    private ApiRequest Request(string verb, HttpMethod method, string name, string? subresource = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new(verb, method, _resource, NamespaceFor(null, verb), name, subresource);
    }

    /// <summary>The client's namespace, or that of the object; a request for one object has to name one.</summary>
    private string? NamespaceFor(T? value, string verb) => !_resource.IsNamespaced ? null : Namespace ?? (value?.Metadata?.NamespaceProperty is { Length: > 0 } own ? own
        : throw new InvalidOperationException($"{verb} {_resource.GroupResource}: which namespace? This client is one of all namespaces; ask for one of a single namespace."));

    private async Task<T> ReadAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        await using var response = await Connection.SendAsync(request, cancellationToken);
        return await ObjectReader.ReadAsync(response, Connection.Options.MaxObjectBytes, _type);
    }
}
