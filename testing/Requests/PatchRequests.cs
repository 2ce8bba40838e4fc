using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
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

    /// <summary>What stands before the reason where an object cannot be decoded.</summary>
    private const string HandledAs = "cannot be handled as a ";

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

    /// <summary>What a patch makes is no object of the kind.</summary>
    private static Refusal InvalidPatch(JsonObject patched, string error) => Refusals.Invalid(
        "",
        "",
        "",
        [new FieldCause(CrdErrorReason.Invalid, "patch", $"Invalid value: {GoText.Quote(Generator.Crds.GoJson.Write(ModelJson.ToModel(patched)))}: {error}")]);

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
        var shown = options.Validation == FieldValidation.Strict ? obj.Copy() : obj;
        try
        {
            ObjectDecoder.Settle(context, obj, options.Validation, patch.Duplicates);
        }
        catch (Refusal refused) when (refused.Message.IndexOf(HandledAs, StringComparison.Ordinal) is >= 0 and var at)
        {
            throw InvalidPatch(shown, refused.Message[(refused.Message.IndexOf(": ", at, StringComparison.Ordinal) + 2)..]);
        }

        if (name.Length > 0 && name != context.Path.Name)
        {
            throw Refusals.BadRequest($"the name of the object ({name}) does not match the name on the URL ({context.Path.Name})");
        }

        if (context.Resource.IsNamespaced && space.Length > 0 && space != context.Path.Namespace)
        {
            throw Refusals.BadRequest("the namespace of the provided object does not match the namespace sent on the request");
        }

        return obj;
    }
}
