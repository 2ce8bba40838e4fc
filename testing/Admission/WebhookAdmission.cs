using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Admission;

/// <summary>Asks the webhooks that are configured about writes (apiserver <c>admission/plugin/webhook</c>).</summary>
internal sealed class WebhookAdmission(ApiEngine engine)
{
    private const string Group = ".admissionregistration.k8s.io";
    private readonly ResourceStorage mutating = engine.Store.For("mutatingwebhookconfigurations" + Group);
    private readonly ResourceStorage validating = engine.Store.For("validatingwebhookconfigurations" + Group);
    private readonly WebhookCaller caller = new(engine);

    public async ValueTask<JsonObject> MutateAsync(RequestContext context, JsonObject obj, JsonObject? old, WriteOptions options, CancellationToken cancellation)
    {
        if (mutating.Count == 0)
        {
            return obj;
        }

        var hasChanged = false;
        foreach (var hook in Hooks(mutating, context, Operation(old), obj, old))
        {
            var answer = await AskAsync(hook, context, Operation(old), obj, old, options.IsDryRun, cancellation);
            if (answer?["patch"] is { } encoded && GoJson.Parse(Convert.FromBase64String(encoded.AsText()!)) is JsonArray patch)
            {
                obj = new OperationsPatch(patch, []).Apply(context, obj);
                hasChanged = true;
            }
        }

        if (hasChanged)
        {
            ObjectDecoder.Settle(context, obj, FieldValidation.Ignore, []);
        }

        return obj;
    }

    public async ValueTask ValidateAsync(RequestContext context, JsonObject obj, JsonObject? old, bool isDryRun, CancellationToken cancellation)
    {
        if (validating.Count == 0)
        {
            return;
        }

        foreach (var hook in Hooks(validating, context, Operation(old), obj, old))
        {
            await AskAsync(hook, context, Operation(old), obj, old, isDryRun, cancellation);
        }
    }

    public async ValueTask ValidateDeleteAsync(RequestContext context, StoredObject stored, bool isDryRun, CancellationToken cancellation)
    {
        if (validating.Count + mutating.Count == 0)
        {
            return;
        }

        await ObjectForms.PrepareAsync(context, [stored], cancellation);
        var old = ObjectForms.Served(context.Resource, context.Version, stored);
        foreach (var hook in Hooks(mutating, context, "DELETE", null, old).Concat(Hooks(validating, context, "DELETE", null, old)))
        {
            await AskAsync(hook, context, "DELETE", null, old, isDryRun, cancellation);
        }
    }

    private static string Operation(JsonObject? old) => old is null ? "CREATE" : "UPDATE";

    /// <summary>The webhooks that are about a write; those about webhooks themselves are never asked.</summary>
    private List<JsonObject> Hooks(ResourceStorage configurations, RequestContext context, string operation, JsonObject? obj, JsonObject? old) =>
        context.Resource.Group == "admissionregistration.k8s.io" ? [] :
        [.. configurations.Newest.State.Values
            .SelectMany(stored => stored.Content.Objects("webhooks"))
            .Where(hook => WebhookRules.Match(engine, hook, hook.Objects("rules"), context, operation, obj, old))];

    /// <returns>The response of the webhook; null when it could not be reached and that does not matter.</returns>
    private async Task<JsonObject?> AskAsync(JsonObject hook, RequestContext context, string operation, JsonObject? obj, JsonObject? old, bool isDryRun, CancellationToken cancellation)
    {
        var name = hook.Text("name")!;
        if (isDryRun && hook.Text("sideEffects") is not ("None" or "NoneOnDryRun"))
        {
            throw Refusals.BadRequest($"admission webhook \"{name}\" does not support dry run");
        }

        var uid = Guid.NewGuid().ToString();
        var kind = operation switch { "CREATE" => "CreateOptions", "UPDATE" => "UpdateOptions", _ => "DeleteOptions" };
        JsonObject response;
        try
        {
            var review = AdmissionReviews.Of(context, operation, obj, old, isDryRun, kind, uid);
            var answer = await caller.PostAsync(hook.Object("clientConfig")!, review, hook.Whole("timeoutSeconds") ?? 10, cancellation);
            response = answer.Object("response") ?? throw new WebhookException("webhook response was absent");
            if (response.Text("uid") != uid)
            {
                throw new WebhookException($"expected response.uid=\"{uid}\", got \"{response.Text("uid")}\"");
            }
        }
        catch (WebhookException failure)
        {
            if (hook.Text("failurePolicy") == "Ignore")
            {
                return null;
            }

            throw Refusals.Internal($"failed calling webhook \"{name}\": failed to call webhook: {failure.Message}");
        }

        foreach (var warning in response.Texts("warnings"))
        {
            context.Warn(warning);
        }

        return response.Flag("allowed") ? response : throw Denied(name, response.Object("status"));
    }

    private static Refusal Denied(string name, JsonObject? status)
    {
        var text = new StringBuilder($"admission webhook \"{name}\" denied the request");
        if (status.Text("message") is { Length: > 0 } message)
        {
            text.Append(": ").Append(message);
        }
        else if (status.Text("reason") is { Length: > 0 } reason)
        {
            text.Append(": ").Append(reason);
        }
        else
        {
            text.Append(" without explanation");
        }

        return new Refusal((int)(status.Whole("code") ?? 403), status.Text("reason") ?? "Forbidden", text.ToString(), status.Object("details"));
    }
}
