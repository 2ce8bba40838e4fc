namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>CustomResourceDefinition (apiextensions.k8s.io/v1).</summary>
internal static class CrdType
{
    private static readonly GoString Text = new();
    private static readonly GoBool Flag = new();

    private static readonly GoStruct Names = new GoStruct("CustomResourceDefinitionNames").Of(
        new("plural", Text),
        new("singular", Text),
        new("shortNames", new GoList(Text)),
        new("kind", Text),
        new("listKind", Text),
        new("categories", new GoList(Text)));

    private static readonly GoStruct Service = new GoStruct("ServiceReference").Of(
        new("namespace", Text),
        new("name", Text),
        new("path", Text, IsPointer: true),
        new("port", new GoInteger(32), IsPointer: true));

    private static readonly GoStruct ClientConfig = new GoStruct("WebhookClientConfig").Of(
        new("url", Text, IsPointer: true),
        new("service", Service),
        new("caBundle", new GoBytes()));

    private static readonly GoStruct Webhook = new GoStruct("WebhookConversion").Of(
        new("clientConfig", ClientConfig),
        new("conversionReviewVersions", new GoList(Text)));

    private static readonly GoStruct Conversion = new GoStruct("CustomResourceConversion").Of(
        new("strategy", new GoString("v1.ConversionStrategyType")),
        new("webhook", Webhook));

    private static readonly GoStruct Scale = new GoStruct("CustomResourceSubresourceScale").Of(
        new("specReplicasPath", Text),
        new("statusReplicasPath", Text),
        new("labelSelectorPath", Text, IsPointer: true));

    private static readonly GoStruct Subresources = new GoStruct("CustomResourceSubresources").Of(
        new("status", new GoStruct("CustomResourceSubresourceStatus")),
        new("scale", Scale));

    private static readonly GoStruct Column = new GoStruct("CustomResourceColumnDefinition").Of(
        new("name", Text),
        new("type", Text),
        new("format", Text),
        new("description", Text),
        new("priority", new GoInteger(32)),
        new("jsonPath", Text));

    private static readonly GoStruct Version = new GoStruct("CustomResourceDefinitionVersion").Of(
        new("name", Text),
        new("served", Flag),
        new("storage", Flag),
        new("deprecated", Flag),
        new("deprecationWarning", Text, IsPointer: true),
        new("schema", new GoStruct("CustomResourceValidation").Of(new GoField("openAPIV3Schema", SchemaType.Schema))),
        new("subresources", Subresources),
        new("additionalPrinterColumns", new GoList(Column)),
        new("selectableFields", new GoList(new GoStruct("SelectableField").Of(new GoField("jsonPath", Text)))));

    private static readonly GoStruct Spec = new GoStruct("CustomResourceDefinitionSpec").Of(
        new("group", Text),
        new("names", Names),
        new("scope", new GoString("v1.ResourceScope")),
        new("versions", new GoList(Version)),
        new("conversion", Conversion),
        new("preserveUnknownFields", Flag));

    private static readonly GoStruct Condition = new GoStruct("CustomResourceDefinitionCondition").Of(
        new("type", new GoString("v1.CustomResourceDefinitionConditionType")),
        new("status", new GoString("v1.ConditionStatus")),
        new("lastTransitionTime", new GoTime()),
        new("reason", Text),
        new("message", Text),
        new("observedGeneration", new GoInteger(64)));

    private static readonly GoStruct Status = new GoStruct("CustomResourceDefinitionStatus").Of(
        new("conditions", new GoList(Condition)),
        new("acceptedNames", Names),
        new("storedVersions", new GoList(Text)),
        new("observedGeneration", new GoInteger(64)));

    public static GoStruct Definition { get; } = new GoStruct("CustomResourceDefinition").Of(
        new("apiVersion", Text),
        new("kind", Text),
        new("metadata", MetadataType.Metadata),
        new("spec", Spec),
        new("status", Status));
}
