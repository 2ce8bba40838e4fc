using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Apply;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;
using KubeCodegen.Testing.Validation;

namespace KubeCodegen.Testing.Requests;

/// <summary>Puts an object in the place of the one that is stored (apiserver <c>registry.Store.Update</c>).</summary>
internal static class ObjectWriter
{
    private const string Modified = "the object has been modified; please apply your changes to the latest version and try again";

    /// <param name="change">Makes the new object of the one that is there, in the version of the request; may change neither.</param>
    /// <param name="retries">How often to start over when somebody else has written meanwhile and the client has not said which version it means.</param>
    /// <param name="hasFields">Whether the change has seen to managedFields itself.</param>
    public static async Task<Written> WriteAsync(RequestContext context, WriteOptions options, Func<JsonObject, int, JsonObject> change, int retries, CancellationToken cancellation, bool hasFields = false)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = ReadRequests.Find(context);
            await ObjectForms.PrepareAsync(context, [stored], cancellation);
            var old = ObjectForms.Served(context.Resource, context.Version, stored);
            var obj = change(old, attempt);
            var hasVersion = CheckPreconditions(context, obj, old);
            if (await ReplaceAsync(context, options, stored, obj, old, hasFields, cancellation) is { } written)
            {
                return written;
            }

            if (hasVersion || attempt >= Math.Max(retries, 5))
            {
                throw Refusals.Conflict(context.Resource.Group, context.Resource.Plural, context.Path.Name, Modified);
            }
        }
    }

    /// <returns>Null when somebody else has written meanwhile.</returns>
    private static async Task<Written?> ReplaceAsync(RequestContext context, WriteOptions options, StoredObject stored, JsonObject obj, JsonObject old, bool hasFields, CancellationToken cancellation)
    {
        if (hasFields)
        {
            ManagedTimes.Ignore(obj, old);
        }
        else
        {
            ManagedFields.Updated(context, obj, old, options);
        }

        ObjectUpdate.Begin(context, obj, old);
        obj = await context.Engine.Admission.MutateAsync(context, obj, old, options, cancellation);
        ObjectUpdate.Prepare(context, obj, old);
        ObjectValidator.CheckUpdate(context, obj, old);
        foreach (var warning in context.Resource.Rules.Warnings(obj))
        {
            context.Warn(warning);
        }

        await context.Engine.Admission.ValidateAsync(context, obj, old, options, cancellation);
        obj["metadata"]!["resourceVersion"] = old["metadata"]!["resourceVersion"]?.DeepClone();
        if (options.IsDryRun)
        {
            return new Written(null, obj);
        }

        if (IsLast(obj))
        {
            if (context.Engine.Store.Delete(context.Objects, stored, stored.Content.Copy()) is null)
            {
                return null;
            }

            return new Written(null, obj);
        }

        if (JsonNode.DeepEquals(obj, old))
        {
            return new Written(stored, null);
        }

        var content = await ObjectForms.ToStorageAsync(context, obj, cancellation);
        if (context.Engine.Store.Replace(context.Objects, stored, content, context.Resource.StorageVersion) is not { } replaced)
        {
            return null;
        }

        await ObjectForms.PrepareAsync(context, [replaced], cancellation);
        return new Written(replaced, null);
    }

    /// <summary>Whether what is being deleted has nothing left that holds it.</summary>
    private static bool IsLast(JsonObject obj) =>
        obj["metadata"].Text("deletionTimestamp") is not null
        && obj["metadata"].Items("finalizers").FirstOrDefault() is null
        && (obj["metadata"].Whole("deletionGracePeriodSeconds") ?? 0) == 0
        && obj["spec"].Items("finalizers").FirstOrDefault() is null;

    /// <returns>Whether the client has said which version it has seen.</returns>
    private static bool CheckPreconditions(RequestContext context, JsonObject obj, JsonObject old)
    {
        var (resource, metadata, before) = (context.Resource, obj.GetOrAdd("metadata"), old["metadata"]);
        if (context.Path.Verb == "update" && metadata.Text("uid") is { Length: > 0 } uid && uid != before.Text("uid"))
        {
            throw Refusals.Conflict(resource.Group, resource.Plural, context.Path.Name, $"Precondition failed: UID in precondition: {uid}, UID in object meta: {before.Text("uid")}");
        }

        var version = metadata.Text("resourceVersion") ?? "";
        var parsed = ListOptions.ParseVersion(version, message => Refusals.Invalid(resource.Group, resource.Kind, context.Path.Name,
            [new FieldCause(CrdErrorReason.Invalid, "metadata.resourceVersion", $"Invalid value: {GoText.Quote(version)}: must be specified for an update")]));
        if (parsed == 0)
        {
            return resource.Rules.AllowsUnconditionalUpdate && !resource.IsCustom
                ? false
                : throw Refusals.Invalid(resource.Group, resource.Kind, context.Path.Name,
                    [new FieldCause(CrdErrorReason.Invalid, "metadata.resourceVersion", "Invalid value: 0: must be specified for an update")]);
        }

        return version == before.Text("resourceVersion") ? true : throw Refusals.Conflict(resource.Group, resource.Plural, context.Path.Name, Modified);
    }
}

/// <param name="Stored">Null with dry run, and when the object is gone.</param>
/// <param name="Form">The object in the version of the request; null when it is stored.</param>
internal sealed record Written(StoredObject? Stored, JsonObject? Form)
{
    public JsonObject Served(RequestContext context) => Form ?? ObjectForms.Served(context.Resource, context.Version, Stored!);

    public ApiResponse Answer(RequestContext context, Representation representation) =>
        Stored is null ? AnswerWriter.One(context, 200, Form!, representation) : AnswerWriter.Stored(context, 200, Stored, representation);
}
