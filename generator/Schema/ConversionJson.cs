using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>A conversion webhook as <c>spec.conversion</c> of the CRD.</summary>
internal static class ConversionJson
{
    public static JsonObject Write(ConversionWebhook webhook) => Object(
        ("strategy", JsonValue.Of("Webhook")),
        ("webhook", Object(
            ("clientConfig", Object(
                ("url", Text(webhook.Url)),
                ("service", webhook.Service is { } service ? Service(service) : null),
                ("caBundle", Text(webhook.CaBundle)))),
            ("conversionReviewVersions", JsonValue.Of(webhook.ReviewVersions)))));

    private static JsonObject Service(ConversionService service) => Object(
        ("namespace", Text(service.Namespace)),
        ("name", Text(service.Name)),
        ("path", Text(service.Path)),
        ("port", service.Port is { } port ? JsonValue.Of(port) : null));

    private static JsonValue? Text(string? value) => value is null ? null : JsonValue.Of(value);

    private static JsonObject Object(params (string Name, JsonValue? Value)[] members) => new(members
        .Where(member => member.Value is not null)
        .Select(member => new JsonMember(member.Name, member.Value!))
        .ToEquatableArray());
}
