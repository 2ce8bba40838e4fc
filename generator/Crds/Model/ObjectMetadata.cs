using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>The metadata of an object, as far as a user writes it.</summary>
internal sealed record ObjectMetadata
{
    public string Name { get; init; } = "";

    public string GenerateName { get; init; } = "";

    public string Namespace { get; init; } = "";

    public long Generation { get; init; }

    public EquatableArray<NameValue> Labels { get; init; }

    public EquatableArray<NameValue> Annotations { get; init; }

    public EquatableArray<OwnerReference> Owners { get; init; }

    public EquatableArray<string> Finalizers { get; init; }

    public EquatableArray<ManagedFieldsEntry> ManagedFields { get; init; }

    /// <param name="value">Decoded as ObjectMeta.</param>
    public static ObjectMetadata Read(JsonObject value) => new()
    {
        Name = value.Text("name") ?? "",
        GenerateName = value.Text("generateName") ?? "",
        Namespace = value.Text("namespace") ?? "",
        Generation = value.Number("generation") ?? 0,
        Labels = value.Pairs("labels"),
        Annotations = value.Pairs("annotations"),
        Owners = value.Objects("ownerReferences").Select(OwnerReference.Read).ToEquatableArray(),
        Finalizers = value.Texts("finalizers"),
        ManagedFields = value.Objects("managedFields").Select(ManagedFieldsEntry.Read).ToEquatableArray(),
    };
}

internal sealed record OwnerReference(string ApiVersion, string Kind, string Name, string Uid, bool IsController)
{
    public static OwnerReference Read(JsonObject value) => new(
        value.Text("apiVersion") ?? "",
        value.Text("kind") ?? "",
        value.Text("name") ?? "",
        value.Text("uid") ?? "",
        value.Flag("controller"));
}

internal sealed record ManagedFieldsEntry(string Operation, string FieldsType, string Manager, string Subresource)
{
    public static ManagedFieldsEntry Read(JsonObject value) => new(
        value.Text("operation") ?? "",
        value.Text("fieldsType") ?? "",
        value.Text("manager") ?? "",
        value.Text("subresource") ?? "");
}
