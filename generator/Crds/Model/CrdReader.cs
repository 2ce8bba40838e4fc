using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Crds;

/// <summary>A decoded definition as the model, with the defaults that the server sets (apiextensions <c>SetDefaults_CustomResourceDefinition</c>).</summary>
internal static class CrdReader
{
    public static CrdDocument Read(JsonObject value) => new(
        ObjectMetadata.Read(value.Object("metadata") ?? JsonObject.Empty),
        Spec(value.Object("spec") ?? JsonObject.Empty),
        value.Object("status") is { } status ? Status(status) : null);

    private static CrdSpec Spec(JsonObject spec) => new()
    {
        Group = spec.Text("group") ?? "",
        Names = Names(spec.Object("names") ?? JsonObject.Empty),
        Scope = spec.Text("scope") ?? "",
        Versions = spec.Objects("versions").Select(Version).ToEquatableArray(),
        Conversion = spec.Object("conversion") is { } conversion ? Conversion(conversion) : new CrdConversion(CrdConversion.None, null, []),
        PreserveUnknownFields = spec.Flag("preserveUnknownFields"),
    };

    private static CrdNames Names(JsonObject names)
    {
        var kind = names.Text("kind") ?? "";
        return new()
        {
            Plural = names.Text("plural") ?? "",
            Singular = names.Text("singular") ?? kind.ToLowerInvariant(),
            Kind = kind,
            ListKind = names.Text("listKind") ?? (kind.Length == 0 ? "" : kind + "List"),
            ShortNames = names.Texts("shortNames"),
            Categories = names.Texts("categories"),
        };
    }

    private static CrdVersion Version(JsonObject version) => new()
    {
        Name = version.Text("name") ?? "",
        IsServed = version.Flag("served"),
        IsStorage = version.Flag("storage"),
        IsDeprecated = version.Flag("deprecated"),
        DeprecationWarning = version.Text("deprecationWarning"),
        Schema = version.Object("schema") is { } schema ? new CrdSchema(schema.Object("openAPIV3Schema") is { } openApi ? SchemaJsonReader.Read(openApi) : null) : null,
        Subresources = version.Object("subresources") is { } subresources ? Subresources(subresources) : null,
        Columns = version.Objects("additionalPrinterColumns").Select(Column).ToEquatableArray(),
        SelectableFields = version.Objects("selectableFields").Select(field => new SelectableField(field.Text("jsonPath") ?? "")).ToEquatableArray(),
    };

    private static CrdSubresources Subresources(JsonObject subresources) => new(
        subresources.Object("status") is not null,
        subresources.Object("scale") is { } scale
            ? new ScaleSubresource(scale.Text("specReplicasPath") ?? "", scale.Text("statusReplicasPath") ?? "", scale.Text("labelSelectorPath"))
            : null);

    private static PrintColumn Column(JsonObject column) => new(
        column.Text("name") ?? "",
        column.Text("type") ?? "",
        column.Text("jsonPath") ?? "",
        column.Text("format"),
        column.Text("description"),
        (int)(column.Number("priority") ?? 0));

    private static CrdConversion Conversion(JsonObject conversion)
    {
        var webhook = conversion.Object("webhook") ?? JsonObject.Empty;
        return new(
            conversion.Text("strategy") ?? "",
            webhook.Object("clientConfig") is { } client ? Client(client) : null,
            webhook.Texts("conversionReviewVersions"));
    }

    private static WebhookClient Client(JsonObject client) => new(
        client.Text("url"),
        client.Object("service") is { } service
            ? new WebhookService(service.Text("name") ?? "", service.Text("namespace") ?? "", service.Text("path"), (int)(service.Number("port") ?? WebhookService.DefaultPort))
            : null,
        client.Text("caBundle"));

    private static CrdStatus Status(JsonObject status) => new(
        status.Objects("conditions").Any(condition => condition.Text("type") == "Established" && condition.Text("status") == "True"),
        status.Texts("storedVersions"));
}
