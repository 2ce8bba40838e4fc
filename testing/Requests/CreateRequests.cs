using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>POST to a collection.</summary>
internal static class CreateRequests
{
    /// <summary>How often a name is generated before the server gives up (apiserver <c>maxNameGenerationCreateAttempts</c>).</summary>
    private const int NameAttempts = 8;

    public static async Task<ApiResponse> CreateAsync(RequestContext context, CancellationToken cancellation)
    {
        var representation = Representation.Negotiate(context.Request);
        var options = WriteOptions.Read(context.Request, "CreateOptions");
        var obj = ObjectDecoder.Decode(context, options.Validation);
        CheckNamespace(context, obj);
        return await AnswerAsync(context, obj, options, representation, 201, cancellation);
    }

    /// <summary>Makes an object that has been decoded, by whatever kind of request.</summary>
    public static async Task<ApiResponse> AnswerAsync(RequestContext context, JsonObject obj, WriteOptions options, Representation representation, int status, CancellationToken cancellation, bool hasFields = false)
    {
        if (representation.As is { Kind: "PartialObjectMetadataList" })
        {
            throw Refusals.Unexpected("content is not a list");
        }

        var (stored, form) = await StoreAsync(context, obj, options, hasFields, cancellation);
        return stored is null ? AnswerWriter.One(context, status, form!, representation) : AnswerWriter.Stored(context, status, stored, representation);
    }

    /// <param name="hasFields">Whether managedFields are set, as they are after apply.</param>
    /// <returns>The stored object, or with dry run what it would have been.</returns>
    public static async Task<(StoredObject? Stored, JsonObject? Form)> StoreAsync(RequestContext context, JsonObject obj, WriteOptions options, bool hasFields, CancellationToken cancellation)
    {
        var metadata = obj.GetOrAdd("metadata");
        if (context.Resource.IsNamespaced)
        {
            metadata["namespace"] = context.Path.Namespace;
        }
        else
        {
            metadata.Remove("namespace");
        }

        if (metadata.Text("resourceVersion") is { Length: > 0 } and not "0")
        {
            throw Refusals.Unexpected("resourceVersion should not be set on objects to be created");
        }

        for (var attempt = 1; ; attempt++)
        {
            var candidate = attempt < NameAttempts && metadata.Text("name") is null or "" ? obj.Copy() : obj;
            if (!hasFields)
            {
                ManagedFields.Created(context, candidate, options);
            }

            var isGenerated = ObjectFactory.Begin(context, candidate);
            candidate = await context.Engine.Admission.MutateAsync(context, candidate, null, options, cancellation);
            ObjectFactory.Finish(context, candidate, cancellation);
            await context.Engine.Admission.ValidateAsync(context, candidate, null, options, cancellation);
            var name = candidate["metadata"].Text("name")!;
            var key = context.KeyOf(name);
            if (options.IsDryRun)
            {
                candidate["metadata"]!.AsObject().Remove("resourceVersion");
                return context.Objects.Find(key) is null
                    ? (null, candidate)
                    : throw Refusals.AlreadyExists(context.Resource.Group, context.Resource.Plural, name);
            }

            var content = await ObjectForms.ToStorageAsync(context, candidate, cancellation);
            if (context.Engine.Store.Create(context.Objects, key, content, context.Resource.StorageVersion) is { } stored)
            {
                await ObjectForms.PrepareAsync(context, [stored], cancellation);
                return (stored, null);
            }

            if (!isGenerated || attempt == NameAttempts)
            {
                if (!isGenerated && context.Objects.Find(key)?.Metadata.Text("deletionTimestamp") is not null)
                {
                    throw Refusals.BeingDeleted(context.Resource.Group, context.Resource.Plural, name);
                }

                throw isGenerated
                    ? Refusals.GenerateNameConflict(context.Resource.Group, context.Resource.Plural, name)
                    : Refusals.AlreadyExists(context.Resource.Group, context.Resource.Plural, name);
            }
        }
    }

    /// <exception cref="Refusal">The object is in another namespace than the path.</exception>
    public static void CheckNamespace(RequestContext context, JsonObject obj)
    {
        if (context.Resource.IsNamespaced && obj["metadata"].Text("namespace") is { Length: > 0 } given && given != context.Path.Namespace)
        {
            throw Refusals.BadRequest("the namespace of the provided object does not match the namespace sent on the request");
        }
    }
}
