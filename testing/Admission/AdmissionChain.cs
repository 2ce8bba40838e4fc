using System.Text.Json.Nodes;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Admission;

/// <summary>What looks at writes between their decoding and their storing, in the order of the API server.</summary>
internal sealed class AdmissionChain(ApiEngine engine)
{
    private readonly NamespaceLifecycle namespaces = new(engine);

    /// <param name="old">Null when the object is new.</param>
    /// <returns>The object, which may be another one.</returns>
    public ValueTask<JsonObject> MutateAsync(RequestContext context, JsonObject obj, JsonObject? old, WriteOptions options, CancellationToken cancellation)
    {
        if (old is null)
        {
            namespaces.CheckCreate(context, obj);
        }

        return ValueTask.FromResult(obj);
    }

    public ValueTask ValidateAsync(RequestContext context, JsonObject obj, JsonObject? old, WriteOptions options, CancellationToken cancellation) => default;

    public ValueTask ValidateDeleteAsync(RequestContext context, StoredObject stored, DeleteOptions options, CancellationToken cancellation)
    {
        NamespaceLifecycle.CheckDelete(context, stored);
        return default;
    }
}
