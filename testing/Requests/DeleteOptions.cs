using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>How an object is to be deleted (meta/v1 <c>DeleteOptions</c>).</summary>
internal sealed record DeleteOptions(bool IsDryRun, string Policy, bool? OrphansDependents, long? GracePeriod, string Uid, string ResourceVersion)
{
    /// <exception cref="Refusal">An option has a value that it cannot have.</exception>
    public static DeleteOptions Read(ApiRequest request)
    {
        var body = ReadBody(request);
        var query = request.Query;
        var policy = query["propagationPolicy"] ?? body.Text("propagationPolicy") ?? "";
        var orphans = query["orphanDependents"] is not null ? query.Flag("orphanDependents") : body?["orphanDependents"] is not null ? body.Flag("orphanDependents") : (bool?)null;
        var errors = new OptionErrors("DeleteOptions");
        IReadOnlyList<string> dryRun = body is null || query.All("dryRun").Count > 0 ? query.All("dryRun") : [.. body.Texts("dryRun")];
        if (policy.Length > 0 && orphans is not null)
        {
            errors.Invalid("propagationPolicy", GoText.Quote(policy), "orphanDependents and deletionPropagation cannot be both set");
        }

        if (policy is not ("" or "Foreground" or "Background" or "Orphan"))
        {
            errors.NotSupported("propagationPolicy", GoText.Quote(policy), "Foreground", "Background", "Orphan", "nil");
        }

        var isDryRun = WriteOptions.DryRun(dryRun, errors);
        var grace = query.Whole("gracePeriodSeconds") ?? body.Whole("gracePeriodSeconds");
        errors.ThrowIfAny();
        var preconditions = body.Object("preconditions");
        return new DeleteOptions(isDryRun, policy, orphans, grace, preconditions.Text("uid") ?? "", preconditions.Text("resourceVersion") ?? "");
    }

    private static JsonObject? ReadBody(ApiRequest request)
    {
        if (request.Body.IsEmpty)
        {
            return null;
        }

        var isYaml = BodyReader.IsYaml(request);
        JsonNode? body;
        try
        {
            body = BodyReader.Read(request.Body.Span, isYaml, null);
        }
        catch (GoJsonException failure)
        {
            throw Refusals.BadRequest("couldn't get version/kind; json parse error: " + failure.Message);
        }

        return body.Text("kind") is null or "" or "DeleteOptions"
            ? body as JsonObject
            : throw Refusals.BadRequest($"no kind \"{body.Text("kind")}\" is registered for version \"{body.Text("apiVersion")}\" in scheme \"k8s.io/apimachinery/pkg/apis/meta/internalversion/scheme/register.go:27\"");
    }
}
