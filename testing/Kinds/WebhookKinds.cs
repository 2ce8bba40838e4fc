using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>ValidatingWebhookConfiguration and MutatingWebhookConfiguration (admissionregistration.k8s.io/v1).</summary>
internal sealed class WebhookConfigurationKind(bool isMutating) : KindRules
{
    private static readonly string[] Operations = ["*", "CONNECT", "CREATE", "DELETE", "UPDATE"];

    public static WebhookConfigurationKind Validating { get; } = new(false);

    public static WebhookConfigurationKind Mutating { get; } = new(true);

    public override IReadOnlyList<string> Generation => ["webhooks"];

    public override void Default(JsonObject obj, string version)
    {
        foreach (var hook in obj.Objects("webhooks"))
        {
            Defaulting.SetText(hook, "failurePolicy", "Fail");
            Defaulting.SetText(hook, "matchPolicy", "Equivalent");
            Defaulting.Set(hook, "namespaceSelector", new JsonObject());
            Defaulting.Set(hook, "objectSelector", new JsonObject());
            Defaulting.Set(hook, "timeoutSeconds", 10L);
            if (isMutating)
            {
                Defaulting.SetText(hook, "reinvocationPolicy", "Never");
            }

            foreach (var rule in hook.Objects("rules"))
            {
                Defaulting.SetText(rule, "scope", "*");
            }

            if (hook.Object("clientConfig").Object("service") is { } service)
            {
                Defaulting.Set(service, "port", 443L);
            }
        }
    }

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        foreach (var (index, hook) in obj.Objects("webhooks").Index())
        {
            foreach (var cause in Check(hook, $"webhooks[{index}]"))
            {
                yield return cause;
            }
        }
    }

    private static IEnumerable<FieldCause> Check(JsonObject hook, string path)
    {
        var name = hook.Text("name") ?? "";
        if (name.Split('.').Length < 3)
        {
            yield return Invalid(path + ".name", GoText.Quote(name), "should be a domain with at least three segments separated by dots");
        }

        foreach (var (index, rule) in hook.Objects("rules").Index())
        {
            foreach (var cause in CheckRule(rule, $"{path}.rules[{index}]"))
            {
                yield return cause;
            }
        }

        if (hook.Text("sideEffects") is not ("None" or "NoneOnDryRun"))
        {
            yield return hook.Text("sideEffects") is { Length: > 0 } effects
                ? NotSupported(path + ".sideEffects", effects, "None", "NoneOnDryRun")
                : new FieldCause(CrdErrorReason.Required, path + ".sideEffects", "Required value: must specify one of None, NoneOnDryRun");
        }

        if (!hook.Texts("admissionReviewVersions").Any())
        {
            yield return new FieldCause(CrdErrorReason.Required, path + ".admissionReviewVersions", "Required value: must specify one of v1, v1beta1");
        }

        var client = hook.Object("clientConfig");
        if ((client.Text("url") is null) == (client.Object("service") is null))
        {
            yield return new FieldCause(CrdErrorReason.Required, path + ".clientConfig", "Required value: exactly one of url or service is required");
        }
        else if (client.Text("url") is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme != "https")
        {
            yield return Invalid(path + ".clientConfig.url", GoText.Quote(address.Scheme), "'https' is the only allowed URL scheme; desired format: https://host[/path]");
        }
    }

    private static IEnumerable<FieldCause> CheckRule(JsonObject rule, string path)
    {
        foreach (var (field, all, what) in new[] { ("apiGroups", "*", "API groups"), ("apiVersions", "*", "API versions"), ("resources", "*/*", "resources") })
        {
            var values = rule.Texts(field).ToList();
            if (values.Count == 0)
            {
                yield return new FieldCause(CrdErrorReason.Required, $"{path}.{field}", "Required value");
            }
            else if (values.Count > 1 && values.Contains(all))
            {
                yield return Invalid($"{path}.{field}", $"[{string.Join(",", values.Select(GoText.Quote))}]", $"if '{all}' is present, must not specify other {what}");
            }
        }

        foreach (var (index, operation) in rule.Texts("operations").Index())
        {
            if (!Operations.Contains(operation))
            {
                yield return NotSupported($"{path}.operations[{index}]", operation, Operations);
            }
        }
    }

    private static FieldCause Invalid(string field, string shown, string message) => new(CrdErrorReason.Invalid, field, $"Invalid value: {shown}: {message}");

    private static FieldCause NotSupported(string field, string value, params string[] supported) =>
        new(CrdErrorReason.NotSupported, field, $"Unsupported value: {GoText.Quote(value)}: supported values: {string.Join(", ", supported.Select(GoText.Quote))}");
}

/// <summary>ValidatingAdmissionPolicy and its binding (admissionregistration.k8s.io/v1): kept, not evaluated.</summary>
internal sealed class AdmissionPolicyKind(bool isBinding) : KindRules
{
    public static AdmissionPolicyKind Policy { get; } = new(false);

    public static AdmissionPolicyKind Binding { get; } = new(true);

    public override IReadOnlyList<string> Generation => ["spec"];

    public override void Default(JsonObject obj, string version)
    {
        var spec = Spec(obj);
        if (!isBinding)
        {
            Defaulting.SetText(spec, "failurePolicy", "Fail");
        }

        if (spec.Object(isBinding ? "matchResources" : "matchConstraints") is { } match)
        {
            Defaulting.SetText(match, "matchPolicy", "Equivalent");
            Defaulting.Set(match, "namespaceSelector", new JsonObject());
            Defaulting.Set(match, "objectSelector", new JsonObject());
            foreach (var rule in match.Objects("resourceRules"))
            {
                Defaulting.SetText(rule, "scope", "*");
            }
        }
    }

    public override void PrepareForCreate(JsonObject obj, RequestScope scope)
    {
        if (!isBinding)
        {
            obj["status"] = new JsonObject();
        }
    }

    public override IEnumerable<FieldCause> Validate(JsonObject obj)
    {
        var actions = obj["spec"].Texts("validationActions").ToList();
        if (isBinding && actions.Contains("Deny") && actions.Contains("Warn"))
        {
            yield return new FieldCause(
                CrdErrorReason.Invalid,
                "spec.validationActions",
                $"Invalid value: [{string.Join(",", actions.Select(GoText.Quote))}]: must not contain both Deny and Warn (repeating the same validation failure information in the API response and headers serves no purpose)");
        }
    }

    public override IEnumerable<string> Warnings(JsonObject obj) =>
        isBinding || obj["spec"]?["validations"] is not JsonArray { Count: > 0 } validations
            ? []
            : [$"the policy has {validations.Count} CEL expressions; this server keeps such rules and does not evaluate them"];
}
