using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Requests;

/// <summary>DELETE of an object and of a collection.</summary>
internal static class DeleteRequests
{
    public static async Task<ApiResponse> DeleteAsync(RequestContext context, CancellationToken cancellation)
    {
        var representation = Representation.Negotiate(context.Request);
        var options = DeleteOptions.Read(context.Request);
        var stored = ReadRequests.Find(context);
        var deleted = await ObjectRemover.DeleteAsync(context, stored.Key, options, cancellation);
        await ObjectForms.PrepareAsync(context, [deleted.Object], cancellation);
        if (!deleted.IsGone || context.Resource.Rules.ReturnsDeleted)
        {
            var form = ObjectForms.Served(context.Resource, context.Version, deleted.Object);
            return AnswerWriter.One(context, 200, form, representation);
        }

        return AnswerWriter.Plain(200, Success(context, deleted.Object), representation with { As = null });
    }

    public static async Task<ApiResponse> DeleteCollectionAsync(RequestContext context, CancellationToken cancellation)
    {
        var representation = Representation.Negotiate(context.Request);
        var list = ListOptions.Read(context, isWatch: false);
        var options = DeleteOptions.Read(context.Request);
        var page = await ReadRequests.PageAsync(context, list, cancellation);
        var shown = new List<StoredObject>(page.Items.Count);
        foreach (var stored in page.Items)
        {
            try
            {
                await ObjectRemover.DeleteAsync(context, stored.Key, options, cancellation);
                shown.Add(stored);
            }
            catch (Refusal gone) when (gone.Code == 404)
            {
                // Somebody else was faster.
            }
        }

        await ObjectForms.PrepareAsync(context, shown, cancellation);
        return AnswerWriter.List(context, shown, page.Metadata, representation);
    }

    private static JsonObject Success(RequestContext context, StoredObject stored)
    {
        var details = new JsonObject { ["name"] = stored.Name };
        if (context.Resource.Group.Length > 0)
        {
            details["group"] = context.Resource.Group;
        }

        details["kind"] = context.Resource.Plural;
        details["uid"] = stored.Uid;
        return new JsonObject { ["kind"] = "Status", ["apiVersion"] = "v1", ["metadata"] = new JsonObject(), ["status"] = "Success", ["details"] = details };
    }
}
