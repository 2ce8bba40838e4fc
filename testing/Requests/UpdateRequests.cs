using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>PUT of an object or of its status.</summary>
internal static class UpdateRequests
{
    public static async Task<ApiResponse> UpdateAsync(RequestContext context, CancellationToken cancellation)
    {
        if (context.Path.Name.Length == 0)
        {
            throw Refusals.BadRequest("name must be provided");
        }

        var representation = Representation.Negotiate(context.Request);
        var options = WriteOptions.Read(context.Request, "UpdateOptions");
        var obj = ObjectDecoder.Decode(context, options.Validation);
        CheckName(context, obj);
        CreateRequests.CheckNamespace(context, obj);
        if (context.Resource.Rules.AllowsCreateOnUpdate && context.Path.Subresource.Length == 0 && context.Objects.Find(context.Key) is null)
        {
            return await CreateRequests.AnswerAsync(context, obj, options, representation, 201, cancellation);
        }

        var written = await ObjectWriter.WriteAsync(context, options, (_, _) => obj.Copy(), retries: 1, cancellation);
        return written.Answer(context, representation);
    }

    /// <exception cref="Refusal">The object has another name than the path.</exception>
    private static void CheckName(RequestContext context, JsonObject obj)
    {
        var given = obj["metadata"].Text("name") ?? "";
        if (given.Length == 0)
        {
            if (context.Resource.IsCustom || context.Path.Subresource.Length == 0)
            {
                obj.GetOrAdd("metadata")["name"] = context.Path.Name;
            }

            return;
        }

        if (given != context.Path.Name)
        {
            throw Refusals.BadRequest("the name of the object (" + given + ") does not match the name on the URL (" + context.Path.Name + ")");
        }
    }
}
