using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>Deletes an object, or marks it as being deleted while finalizers or a grace period hold it (apiserver <c>registry.Store.Delete</c>).</summary>
internal static class ObjectRemover
{
    private const string Orphan = "orphan";
    private const string Foreground = "foregroundDeletion";

    public static async Task<Deleted> DeleteAsync(RequestContext context, string key, DeleteOptions options, CancellationToken cancellation)
    {
        while (true)
        {
            var stored = context.Objects.Find(key) ?? throw Refusals.NotFound(context.Resource.Group, context.Resource.Plural, key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..]);
            CheckPreconditions(context, stored, options);
            await context.Engine.Admission.ValidateDeleteAsync(context, stored, options, cancellation);
            if (TryDelete(context, stored, options) is { } deleted)
            {
                return deleted;
            }
        }
    }

    private static Deleted? TryDelete(RequestContext context, StoredObject stored, DeleteOptions options)
    {
        var engine = context.Engine;
        var content = stored.Content.Copy();
        var metadata = content.Object("metadata")!;
        var finalizers = Finalizers(context, metadata, options);
        var held = finalizers.Count > 0 || context.Resource.Rules.IsHeld(content);
        var grace = context.Resource.Rules.GracePeriod(content, options.GracePeriod) ?? 0;
        var isDeleting = metadata.Text("deletionTimestamp") is not null;
        if (!held && grace == 0)
        {
            if (options.IsDryRun)
            {
                return new Deleted(stored, IsGone: true);
            }

            Set(metadata, finalizers);
            if (engine.Store.Delete(context.Objects, stored, content) is not { } gone)
            {
                return null;
            }

            return new Deleted(gone, IsGone: true);
        }

        Set(metadata, finalizers);
        var wasGrace = metadata.Whole("deletionGracePeriodSeconds") ?? 0;
        if (!isDeleting || grace < wasGrace)
        {
            metadata["deletionTimestamp"] = ObjectFactory.Timestamp(engine.Clock.GetUtcNow().AddSeconds(grace));
            metadata["deletionGracePeriodSeconds"] = grace;
            if (!isDeleting && metadata.Whole("generation") is { } generation)
            {
                metadata["generation"] = generation + 1;
            }

            context.Resource.Rules.BeginDeletion(content);
        }

        if (options.IsDryRun || JsonNode.DeepEquals(content, stored.Content))
        {
            return new Deleted(options.IsDryRun ? new StoredObject(stored.Key, content, stored.Version, stored.Form) : stored, IsGone: false);
        }

        return engine.Store.Replace(context.Objects, stored, content, stored.Form) is { } marked ? new Deleted(marked, IsGone: false) : null;
    }

    /// <summary>The finalizers with those of the collector as the policy has them.</summary>
    private static List<string> Finalizers(RequestContext context, JsonObject metadata, DeleteOptions options)
    {
        var finalizers = metadata.Texts("finalizers").ToList();
        var policy = options switch
        {
            { OrphansDependents: { } orphans } => orphans ? "Orphan" : "Background",
            { Policy.Length: > 0 } => options.Policy,
            _ when finalizers.Contains(Orphan) => "Orphan",
            _ when finalizers.Contains(Foreground) => "Foreground",
            _ => context.Resource.Rules.OrphansByDefault ? "Orphan" : "Background",
        };
        var wanted = policy switch { "Orphan" => Orphan, "Foreground" => Foreground, _ => null };
        finalizers.RemoveAll(finalizer => finalizer is Orphan or Foreground && finalizer != wanted);
        if (wanted is not null && !finalizers.Contains(wanted))
        {
            finalizers.Add(wanted);
        }

        finalizers.AddRange(context.Resource.Rules.DeletionFinalizers.Except(finalizers));
        return finalizers;
    }

    private static void Set(JsonObject metadata, List<string> finalizers)
    {
        if (finalizers.Count == 0)
        {
            metadata.Remove("finalizers");
        }
        else
        {
            metadata["finalizers"] = new JsonArray([.. finalizers.Select(finalizer => (JsonNode)finalizer)]);
        }
    }

    private static void CheckPreconditions(RequestContext context, StoredObject stored, DeleteOptions options)
    {
        if (options.Uid.Length > 0 && options.Uid != stored.Uid)
        {
            throw Conflict($"the UID in the precondition ({options.Uid}) does not match the UID in record ({stored.Uid}). The object might have been deleted and then recreated");
        }

        var version = stored.Metadata.Text("resourceVersion");
        if (options.ResourceVersion.Length > 0 && options.ResourceVersion != version)
        {
            throw Conflict($"the ResourceVersion in the precondition ({options.ResourceVersion}) does not match the ResourceVersion in record ({version}). The object might have been modified");
        }

        Refusal Conflict(string message) => Refusals.Conflict(context.Resource.Group, context.Resource.Kind, stored.Name, message);
    }
}

/// <param name="Object">Its last state.</param>
internal sealed record Deleted(StoredObject Object, bool IsGone);
