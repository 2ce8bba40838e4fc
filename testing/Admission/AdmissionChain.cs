using System.Text.Json.Nodes;
using KubeCodegen.Testing.Authorization;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Admission;

/// <summary>What looks at writes between their decoding and their storing, in the order of the API server.</summary>
internal sealed class AdmissionChain(ApiEngine engine)
{
    private readonly NamespaceLifecycle namespaces = new(engine);
    private readonly WebhookAdmission webhooks = new(engine);

    /// <param name="old">Null when the object is new.</param>
    /// <returns>The object, which may be another one.</returns>
    public ValueTask<JsonObject> MutateAsync(RequestContext context, JsonObject obj, JsonObject? old, WriteOptions options, CancellationToken cancellation)
    {
        RoleEscalation.Check(context, obj);
        if (old is null)
        {
            namespaces.CheckCreate(context, obj);
        }

        return webhooks.MutateAsync(context, obj, old, options, cancellation);
    }

    /// <param name="old">Null when the object is new.</param>
    public ValueTask ValidateAsync(RequestContext context, JsonObject obj, JsonObject? old, WriteOptions options, CancellationToken cancellation) =>
        webhooks.ValidateAsync(context, obj, old, options.IsDryRun, cancellation);

    public ValueTask ValidateDeleteAsync(RequestContext context, StoredObject stored, DeleteOptions options, CancellationToken cancellation)
    {
        NamespaceLifecycle.CheckDelete(context, stored);
        return webhooks.ValidateDeleteAsync(context, stored, options.IsDryRun, cancellation);
    }
}
