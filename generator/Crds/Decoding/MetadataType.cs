namespace KubeCodegen.Generator.Crds.Decoding;

/// <summary>ObjectMeta (meta/v1).</summary>
internal static class MetadataType
{
    private static readonly GoString Text = new();
    private static readonly GoBool Flag = new();
    private static readonly GoTime Time = new();
    private static readonly GoInteger Number = new(64);

    private static readonly GoStruct OwnerReference = new GoStruct("OwnerReference").Of(
        new("apiVersion", Text),
        new("kind", Text),
        new("name", Text),
        new("uid", new GoString("types.UID")),
        new("controller", Flag, IsPointer: true),
        new("blockOwnerDeletion", Flag, IsPointer: true));

    private static readonly GoStruct ManagedFields = new GoStruct("ManagedFieldsEntry").Of(
        new("manager", Text),
        new("operation", new GoString("v1.ManagedFieldsOperationType")),
        new("apiVersion", Text),
        new("time", Time),
        new("fieldsType", Text),
        new("fieldsV1", new GoAny()),
        new("subresource", Text));

    public static GoStruct Metadata { get; } = new GoStruct("ObjectMeta").Of(
        new("name", Text),
        new("generateName", Text),
        new("namespace", Text),
        new("selfLink", Text),
        new("uid", new GoString("types.UID")),
        new("resourceVersion", Text),
        new("generation", Number),
        new("creationTimestamp", Time),
        new("deletionTimestamp", Time),
        new("deletionGracePeriodSeconds", Number, IsPointer: true),
        new("labels", new GoMap(Text)),
        new("annotations", new GoMap(Text)),
        new("ownerReferences", new GoList(OwnerReference)),
        new("finalizers", new GoList(Text)),
        new("managedFields", new GoList(ManagedFields)));
}
