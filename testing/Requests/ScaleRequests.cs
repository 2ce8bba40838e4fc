using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>The scale subresource: the number of replicas of an object, in a form that is the same for all kinds.</summary>
internal static class ScaleRequests
{
    private const string ApiVersion = "autoscaling/v1";

    public static async Task<ApiResponse> GetAsync(RequestContext context, CancellationToken cancellation)
    {
        var representation = Representation.Negotiate(context.Request);
        var stored = ReadRequests.Find(context);
        await ObjectForms.PrepareAsync(context, [stored], cancellation);
        return Answer(context, Scales.Of(context, ObjectForms.Served(context.Resource, context.Version, stored)), representation);
    }

    public static async Task<ApiResponse> UpdateAsync(RequestContext context, CancellationToken cancellation)
    {
        var representation = Representation.Negotiate(context.Request);
        var options = WriteOptions.Read(context.Request, "UpdateOptions");
        var isYaml = BodyReader.IsYaml(context.Request);
        var scale = ObjectDecoder.ReadTyped(context.Request.Body.Span, isYaml, "Scale", null);
        if (scale.Text("kind") != "Scale" || scale.Text("apiVersion") != ApiVersion)
        {
            throw Refusals.BadRequest(context.Resource.IsCustom
                ? "no kind is registered for the type v1.Scale in scheme \"k8s.io/apiextensions-apiserver/pkg/apiserver/customresource_handler.go:781\""
                : $"the API version in the data ({scale.Text("apiVersion")}) does not match the expected API version ({ApiVersion})");
        }

        CheckName(context, scale);
        return Answer(context, await WriteAsync(context, options, _ => scale, cancellation), representation);
    }

    public static async Task<ApiResponse> PatchAsync(RequestContext context, CancellationToken cancellation)
    {
        var type = PatchRequests.TypeOf(context);
        var representation = Representation.Negotiate(context.Request);
        var options = WriteOptions.Read(context.Request, "PatchOptions", isApply: type == PatchRequests.ApplyYaml);
        if (type == PatchRequests.ApplyYaml)
        {
            return await ApplyRequests.ApplyScaleAsync(context, options, representation, cancellation);
        }

        var patch = Patch.Read(context, type);
        var written = await WriteAsync(context, options, scale =>
        {
            var patched = patch.Apply(context, scale);
            Scales.Check(context, patched);
            CheckName(context, patched);
            return patched;
        }, cancellation);
        return Answer(context, written, representation);
    }

    /// <summary>Writes the replicas of a scale into the object.</summary>
    public static async Task<JsonObject> WriteAsync(RequestContext context, WriteOptions options, Func<JsonObject, JsonObject> change, CancellationToken cancellation)
    {
        var written = await ObjectWriter.WriteAsync(context, options, (old, _) => Scaled(context, old, change(Scales.Of(context, old))), retries: 5, cancellation);
        return Scales.Of(context, written.Served(context));
    }

    public static ApiResponse Answer(RequestContext context, JsonObject scale, Representation representation) => AnswerWriter.One(context, 200, scale, representation);

    private static JsonObject Scaled(RequestContext context, JsonObject old, JsonObject scale)
    {
        var replicas = scale["spec"].Whole("replicas") ?? 0;
        if (replicas < 0)
        {
            Scales.RefuseNegative(context, old, replicas);
        }

        var obj = old.Copy();
        DottedPath.Set(obj, context.Version.Scale?.Spec ?? ".spec.replicas", replicas);
        if (scale["metadata"].Text("resourceVersion") is { Length: > 0 } version)
        {
            obj["metadata"]!["resourceVersion"] = version;
        }

        if (scale["metadata"].Text("uid") is { Length: > 0 } uid)
        {
            obj["metadata"]!["uid"] = uid;
        }

        return obj;
    }

    private static void CheckName(RequestContext context, JsonObject scale)
    {
        if (scale["metadata"].Text("name") is { Length: > 0 } name && name != context.Path.Name)
        {
            throw Refusals.BadRequest($"the name of the object ({name}) does not match the name on the URL ({context.Path.Name})");
        }
    }
}
