using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Emitting.Manifests;

/// <summary>Webhooks as the configurations that the API server takes, the mutating ones first, as they are called.</summary>
internal static class WebhookConfigurationJson
{
    public static EquatableArray<JsonValue> Write(ApiManifests manifests) => new[]
        {
            Configuration("MutatingWebhookConfiguration", manifests.MutatingConfiguration, manifests.Webhooks.Where(webhook => webhook.IsMutating)),
            Configuration("ValidatingWebhookConfiguration", manifests.ValidatingConfiguration, manifests.Webhooks.Where(webhook => !webhook.IsMutating)),
        }
        .OfType<JsonValue>()
        .ToEquatableArray();

    private static JsonObject? Configuration(string kind, string name, IEnumerable<AdmissionWebhook> webhooks)
    {
        var definitions = webhooks.Select(webhook => (JsonValue)webhook.Definition).ToEquatableArray();
        return definitions.IsEmpty ? null : JsonObjects.Of(
            ("apiVersion", JsonValue.Of("admissionregistration.k8s.io/v1")),
            ("kind", JsonValue.Of(kind)),
            ("metadata", JsonObjects.Of(("name", JsonValue.Of(name)))),
            ("webhooks", new JsonArray(definitions)));
    }
}
