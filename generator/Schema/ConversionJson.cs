using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>A conversion webhook as <c>spec.conversion</c> of the CRD.</summary>
internal static class ConversionJson
{
    public static JsonObject Write(ConversionWebhook webhook) => JsonObjects.Of(
        ("strategy", JsonValue.Of("Webhook")),
        ("webhook", JsonObjects.Of(
            ("clientConfig", JsonObjects.Of(
                ("url", Text(webhook.Url)),
                ("service", webhook.Service is { } service ? Service(service) : null),
                ("caBundle", Text(webhook.CaBundle)))),
            ("conversionReviewVersions", JsonValue.Of(webhook.ReviewVersions)))));

    private static JsonObject Service(ConversionService service) => JsonObjects.Of(
        ("namespace", Text(service.Namespace)),
        ("name", Text(service.Name)),
        ("path", Text(service.Path)),
        ("port", service.Port is { } port ? JsonValue.Of(port) : null));

    private static JsonValue? Text(string? value) => value is null ? null : JsonValue.Of(value);
}
