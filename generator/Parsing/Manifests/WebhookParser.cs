using System.Globalization;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing.Manifests;

/// <summary><c>[Webhook]</c> as a webhook of a configuration, or why the API server would refuse it (admissionregistration <c>validateWebhook</c>).</summary>
internal static class WebhookParser
{
    public static AdmissionWebhook? Parse(AttributeValues values, INamedTypeSymbol? owner, Compilation compilation, MarkerContext context)
    {
        var kind = values.Text("Kind") is { } name ? compilation.GetTypeByMetadataName(name.Replace("global::", "")) : owner;
        var draft = new WebhookDraft(values, kind is null ? null : KindIdentity.Of(kind));
        if (Problem(draft) is { } problem)
        {
            context.Report(Descriptors.WebhookInvalid, values.Source.Anchor, draft.Name.Length == 0 ? "" : $" '{draft.Name}'", problem);
            return null;
        }

        return new AdmissionWebhook(draft.IsMutating, draft.Name, Definition(draft));
    }

    private static string? Problem(WebhookDraft draft) =>
        draft.Name.Length == 0 ? "it has no name; set Name, or put it on a kind"
        : DnsNames.CheckSubdomain(draft.Name) is { } error ? $"its name is invalid: {error}"
        : draft.Name.Split('.').Length < 3 ? "its name has fewer than two dots; call it like 'validation.widget.example.com'"
        : draft.Groups.IsEmpty || draft.Versions.IsEmpty || draft.Resources.IsEmpty ? "it does not say which objects it looks at; set Groups, Versions and Resources, or Kind"
        : draft.Operations.FirstOrDefault(operation => operation is not ("CREATE" or "UPDATE" or "DELETE" or "CONNECT" or "*")) is { } operation ? $"'{operation.ToLowerInvariant()}' is no operation; take create, update, delete, connect or *"
        : draft.Operations.Count > 1 && draft.Operations.Contains("*") ? "'*' stands for all operations and goes alone"
        : draft.Path is not null && draft.Url is not null ? "it has a Path and a Url; set one of them"
        : draft.Path is null && draft.Url is null ? "it has neither a Path nor a Url; set one of them, or put it on a kind"
        : draft.Path is { } path && !path.StartsWith("/", StringComparison.Ordinal) ? $"the path '{path}' does not begin with '/'"
        : draft.Url is { } url ? WebhookUrl.Check(url)
        : draft.Port is < 1 or > 65535 ? $"there is no port {draft.Port}; it is from 1 to 65535"
        : Rest(draft);

    private static string? Rest(WebhookDraft draft) =>
        draft.TimeoutSeconds is < 1 or > 30 ? $"it is given {draft.TimeoutSeconds} seconds; the API server waits from 1 to 30"
        : !draft.ReviewVersions.Any(version => version is "v1" or "v1beta1") ? "it understands no version of AdmissionReview that the API server knows; AdmissionReviewVersions has to contain \"v1\""
        : draft is { IsMutating: false, ReinvocationPolicy: not null } ? "ReinvocationPolicy says nothing about a validating webhook; drop it"
        : draft.HasInvalidSelector ? "a selector is no JSON object; write it like {\"matchLabels\": {\"tier\": \"web\"}}"
        : null;

    private static JsonObject Definition(WebhookDraft draft) => JsonObjects.Of(
        ("admissionReviewVersions", JsonValue.Of(draft.ReviewVersions)),
        ("clientConfig", JsonObjects.Of(
            ("service", draft.Url is not null ? null : JsonObjects.Of(
                ("name", JsonValue.Of(draft.ServiceName)),
                ("namespace", JsonValue.Of(draft.ServiceNamespace)),
                ("path", JsonValue.Of(draft.Path!)),
                ("port", Number(draft.Port)))),
            ("url", Text(draft.Url)))),
        ("failurePolicy", JsonValue.Of(draft.FailurePolicy)),
        ("matchPolicy", Text(draft.MatchPolicy)),
        ("name", JsonValue.Of(draft.Name)),
        ("namespaceSelector", draft.NamespaceSelector),
        ("objectSelector", draft.ObjectSelector),
        ("reinvocationPolicy", Text(draft.ReinvocationPolicy)),
        ("rules", new JsonArray(new JsonValue[]
        {
            JsonObjects.Of(
                ("apiGroups", JsonValue.Of(draft.Groups)),
                ("apiVersions", JsonValue.Of(draft.Versions)),
                ("operations", JsonValue.Of(draft.Operations)),
                ("resources", JsonValue.Of(draft.Resources))),
        }.ToEquatableArray())),
        ("sideEffects", JsonValue.Of(draft.SideEffects)),
        ("timeoutSeconds", Number(draft.TimeoutSeconds)));

    private static JsonValue? Text(string? text) => text is null ? null : JsonValue.Of(text);

    private static JsonNumber? Number(int? number) => number is { } value ? new JsonNumber(value.ToString(CultureInfo.InvariantCulture)) : null;
}
