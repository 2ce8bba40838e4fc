using System.Text.Json;
using k8s;
using k8s.Models;
using KubeCodegen.Json;

namespace KubeCodegen.Client;

public partial class ResourceClient<T>
{
    /// <inheritdoc/>
    public Task<T> CreateAsync(T value, CreateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        options ??= new();
        return WriteAsync(new ApiRequest("create", HttpMethod.Post, _resource, NamespaceFor(value, "create"), null)
        {
            Body = Body(value),
            Query = options.Query(Connection),
        }, options.DryRun, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<T> UpdateAsync(T value, UpdateOptions? options = null, CancellationToken cancellationToken = default) =>
        ReplaceAsync(value, null, options ?? new(), cancellationToken);

    /// <inheritdoc/>
    public Task<T> UpdateStatusAsync(T value, UpdateOptions? options = null, CancellationToken cancellationToken = default) =>
        ReplaceAsync(value, "status", options ?? new(), cancellationToken);

    /// <inheritdoc/>
    public Task<T> PatchAsync(string name, Patch patch, PatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(patch);
        options ??= new();
        return WriteAsync(Request("patch", HttpMethod.Patch, name, options.Subresource) with
        {
            Body = patch.Content,
            ContentType = patch.MediaType,
            Query = options.Query(Connection),
        }, options.DryRun, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string name, DeleteOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        var request = Request("delete", HttpMethod.Delete, name) with { Body = Body(options) };
        await using var response = await Connection.SendAsync(request, cancellationToken);
        if (!options.DryRun && Connection.Observers.Length > 0)
        {
            await BodyReader.ReadAsync(response, Connection.Options.MaxObjectBytes, body => TellOfDeletion(request.Key!.Value, body));
        }
    }

    /// <inheritdoc/>
    public async Task DeleteCollectionAsync(ListOptions selection, DeleteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (_resource.IsNamespaced && Namespace is null)
        {
            throw new InvalidOperationException($"deletecollection {_resource.GroupResource}: which namespace? The server does not delete in all of them at once.");
        }

        var request = Collection("deletecollection", HttpMethod.Delete) with { Query = Query(selection), Body = Body(options ?? new()) };
        await using var response = await Connection.SendAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<V1Scale> GetScaleAsync(string name, CancellationToken cancellationToken = default) =>
        ScaleAsync(Request("get", HttpMethod.Get, name, "scale") with { IsIdempotent = true }, cancellationToken);

    /// <inheritdoc/>
    public Task<V1Scale> UpdateScaleAsync(V1Scale scale, UpdateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return ScaleAsync(Request("update", HttpMethod.Put, scale.Metadata?.Name ?? "", "scale") with
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(scale, ApiJson.Options.TypeInfo<V1Scale>()),
            Query = (options ?? new()).Query(Connection),
        }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<V1Scale> PatchScaleAsync(string name, Patch patch, UpdateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(patch);
        return ScaleAsync(Request("patch", HttpMethod.Patch, name, "scale") with
        {
            Body = patch.Content,
            ContentType = patch.MediaType,
            Query = (options ?? new()).Query(Connection),
        }, cancellationToken);
    }

    /// <summary>Applies a configuration on the server.</summary>
    private protected Task<T> ApplyAsync<TConfiguration>(TConfiguration configuration, string? subresource, ApplyOptions options, CancellationToken cancellationToken)
        where TConfiguration : class, IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var metadata = configuration.Metadata;
        if (metadata?.Name is not { Length: > 0 } name)
        {
            throw new ArgumentException("What is applied has to have a name.", nameof(configuration));
        }

        if ((options.FieldManager ?? Connection.Options.FieldManager) is not { Length: > 0 })
        {
            throw new ArgumentException("Server-side apply has to know who applies: set FieldManager here or in the options of the connection.", nameof(options));
        }

        // The server wants both, and models of KubernetesClient do not fill them in.
        configuration.ApiVersion ??= _resource.ApiVersion;
        configuration.Kind ??= _resource.Kind;
        var @namespace = !_resource.IsNamespaced ? null : Namespace ?? metadata.NamespaceProperty
            ?? throw new InvalidOperationException($"apply {_resource.GroupResource} {name}: which namespace? Neither the client nor the configuration says.");
        return WriteAsync(new ApiRequest("patch", HttpMethod.Patch, _resource, @namespace, name, subresource)
        {
            IsIdempotent = true,
            Body = JsonSerializer.SerializeToUtf8Bytes(configuration, Connection.Json.TypeInfo<TConfiguration>()),
            ContentType = "application/apply-patch+yaml",
            Query = options.Query(Connection, options.Force),
        }, options.DryRun, cancellationToken);
    }

    private Task<T> ReplaceAsync(T value, string? subresource, UpdateOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrEmpty(value.Metadata?.Name, nameof(value));
        return WriteAsync(new ApiRequest("update", HttpMethod.Put, _resource, NamespaceFor(value, "update"), value.Metadata!.Name, subresource)
        {
            Body = Body(value),
            Query = options.Query(Connection),
        }, options.DryRun, cancellationToken);
    }

    private async Task<V1Scale> ScaleAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        await using var response = await Connection.SendAsync(request, cancellationToken);
        return await ObjectReader.ReadAsync(response, Connection.Options.MaxObjectBytes, ApiJson.Options.TypeInfo<V1Scale>());
    }

    private async Task<T> WriteAsync(ApiRequest request, bool isDryRun, CancellationToken cancellationToken)
    {
        var written = await ReadAsync(request, cancellationToken);
        if (!isDryRun)
        {
            foreach (var observer in Connection.Observers)
            {
                observer.Written(_resource, written);
            }
        }

        return written;
    }

    private byte[] Body(T value)
    {
        // The server wants both, and models of KubernetesClient do not fill them in.
        value.ApiVersion ??= _resource.ApiVersion;
        value.Kind ??= _resource.Kind;
        return JsonSerializer.SerializeToUtf8Bytes(value, _type);
    }

    private static byte[] Body(DeleteOptions options) => JsonSerializer.SerializeToUtf8Bytes(options.ToModel(), ApiJson.Options.TypeInfo<V1DeleteOptions>());

    /// <summary>The server answers with a status when the object is gone, and with the object when it waits for its end, or has just ended.</summary>
    private bool TellOfDeletion(NamespacedName key, ReadOnlySpan<byte> body)
    {
        var status = ErrorReader.Status(body);
        var answer = status?.Kind == "Status" ? null : JsonSerializer.Deserialize(body, _type);
        foreach (var observer in Connection.Observers)
        {
            observer.Deleted(_resource, key, answer?.Metadata?.Uid ?? status?.Details?.Uid, answer);
        }

        return true;
    }
}
