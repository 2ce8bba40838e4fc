using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>A custom resource that is declared in C# as the definition that is written for it.</summary>
internal static class CrdBuilder
{
    /// <summary>The definition with empty schemas; selectable fields, which are fields of them, are left out as well.</summary>
    public static CrdDocument WithoutSchemas(CustomResource resource)
    {
        var storage = resource.Storage;
        return new CrdDocument(
            new ObjectMetadata
            {
                Name = resource.Name,
                Labels = resource.Versions.SelectMany(version => version.Labels).ToEquatableArray(),
                Annotations = resource.Versions.SelectMany(version => version.Annotations).ToEquatableArray(),
                Finalizers = resource.Finalizers,
            },
            new CrdSpec
            {
                Group = storage.Gvk.Group,
                Names = Names(storage.Names),
                Scope = storage.IsNamespaced ? "Namespaced" : "Cluster",
                Versions = resource.Versions.Select(version => Version(version, version == storage)).ToEquatableArray(),
                Conversion = resource.Conversion is { } webhook
                    ? new CrdConversion(CrdConversion.Webhook, Client(webhook), webhook.ReviewVersions)
                    : new CrdConversion(CrdConversion.None, null, []),
            });
    }

    private static CrdNames Names(ResourceNames names) => new()
    {
        Plural = names.Plural,
        Singular = names.Singular,
        Kind = names.Kind,
        ListKind = names.ListKind,
        ShortNames = names.ShortNames,
        Categories = names.Categories,
    };

    private static WebhookClient Client(ConversionWebhook webhook) => new(
        webhook.Url,
        webhook.Service is { } service ? new WebhookService(service.Name ?? "", service.Namespace ?? "", service.Path, service.Port ?? WebhookService.DefaultPort) : null,
        webhook.CaBundle);

    private static CrdVersion Version(ApiKind kind, bool isStorage) => new()
    {
        Name = kind.Gvk.Version,
        IsServed = kind.Version.IsServed,
        IsStorage = isStorage,
        IsDeprecated = kind.Version.IsDeprecated,
        DeprecationWarning = kind.Version.DeprecationWarning,
        Schema = new CrdSchema(SchemaProps.Object),
        Subresources = kind.Version is { HasStatusSubresource: false, Scale: null } ? null : new CrdSubresources(kind.Version.HasStatusSubresource, kind.Version.Scale),
        Columns = kind.Version.Columns,
    };
}
