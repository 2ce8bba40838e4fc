using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>PATCH of an object or of its status, in the four forms.</summary>
internal static class PatchRequests
{
    private const string JsonPatchType = "application/json-patch+json";
    private const string MergeType = "application/merge-patch+json";
    private const string StrategicType = "application/strategic-merge-patch+json";
    public const string ApplyYaml = "application/apply-patch+yaml";

    /// <summary>How often a patch is tried on what somebody else has written meanwhile (apiserver <c>maxRetryWhenPatchConflicts</c>).</summary>
    private const int Retries = 5;

    public static async Task<ApiResponse> PatchAsync(RequestContext context, CancellationToken cancellation)
    {
        var type = TypeOf(context);
        if (context.Path.Name.Length == 0)
        {
            throw Refusals.BadRequest("name must be provided");
        }

        var representation = Representation.Negotiate(context.Request);
        var options = WriteOptions.Read(context.Request, "PatchOptions", isApply: type == ApplyYaml);
        if (type == ApplyYaml)
        {
            return await ApplyRequests.ApplyAsync(context, options, representation, cancellation);
        }

        var patch = Patch.Read(context, type);
        var written = await ObjectWriter.WriteAsync(context, options, (old, _) => Patched(context, options, patch, old), Retries, cancellation);
        return written.Answer(context, representation);
    }

    /// <summary>The form of the patch.</summary>
    /// <exception cref="Refusal">The kind takes no patches of that form.</exception>
    public static string TypeOf(RequestContext context)
    {
        var type = MediaType.Parse(context.Request.Header("Content-Type") ?? "")?.Name ?? "";
        string[] supported = context.Resource.IsCustom ? [JsonPatchType, MergeType, ApplyYaml] : [JsonPatchType, MergeType, StrategicType, ApplyYaml];
        return supported.Contains(type) ? type : throw Refusals.UnsupportedMediaType(string.Join(", ", supported));
    }

    /// <summary>The object that the patch makes, as if it had come in.</summary>
    private static JsonObject Patched(RequestContext context, WriteOptions options, Patch patch, JsonObject old)
    {
        var obj = patch.Apply(context, old);
        if (obj.Text("kind") is not { Length: > 0 })
        {
            throw Refusals.Unexpected($"Object 'Kind' is missing in '{System.Text.Encoding.UTF8.GetString(obj.ToUtf8())}'");
        }

        var (name, space) = (obj["metadata"].Text("name") ?? "", obj["metadata"].Text("namespace") ?? "");
        ObjectDecoder.Settle(context, obj, options.Validation, patch.Duplicates);
        if (name.Length > 0 && name != context.Path.Name)
        {
            throw Refusals.BadRequest($"the name of the object ({name}) does not match the name on the URL ({context.Path.Name})");
        }

        if (context.Resource.IsNamespaced && space.Length > 0 && space != context.Path.Namespace)
        {
            throw Refusals.BadRequest($"the namespace of the object ({space}) does not match the namespace on the URL ({context.Path.Namespace})");
        }

        return obj;
    }
}
