using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>A custom resource as the CustomResourceDefinition that the API server takes.</summary>
internal static class CrdJson
{
    public static JsonObject Write(CustomResource resource, bool withDescriptions)
    {
        var storage = resource.Storage;
        return Object(
            ("apiVersion", JsonValue.Of("apiextensions.k8s.io/v1")),
            ("kind", JsonValue.Of("CustomResourceDefinition")),
            ("metadata", Object(
                ("name", JsonValue.Of(resource.Name)),
                ("labels", Map(resource.Versions.SelectMany(version => version.Labels))),
                ("annotations", Map(resource.Versions.SelectMany(version => version.Annotations))),
                ("finalizers", List(resource.Finalizers)))),
            ("spec", Object(
                ("group", JsonValue.Of(storage.Gvk.Group)),
                ("names", Names(storage.Names)),
                ("scope", JsonValue.Of(storage.IsNamespaced ? "Namespaced" : "Cluster")),
                ("conversion", resource.Conversion is { } webhook ? ConversionJson.Write(webhook) : null),
                ("versions", new JsonArray(resource.Versions.Select(version => (JsonValue)Version(version, version == storage, withDescriptions)).ToEquatableArray())))));
    }

    private static JsonObject Names(ResourceNames names) => Object(
        ("kind", JsonValue.Of(names.Kind)),
        ("listKind", JsonValue.Of(names.ListKind)),
        ("plural", JsonValue.Of(names.Plural)),
        ("singular", JsonValue.Of(names.Singular)),
        ("shortNames", List(names.ShortNames)),
        ("categories", List(names.Categories)));

    private static JsonObject Version(ApiKind kind, bool isStorage, bool withDescriptions) => Object(
        ("name", JsonValue.Of(kind.Gvk.Version)),
        ("served", JsonValue.Of(kind.Version.IsServed)),
        ("storage", JsonValue.Of(isStorage)),
        ("deprecated", kind.Version.IsDeprecated ? JsonValue.True : null),
        ("deprecationWarning", kind.Version.DeprecationWarning is { } warning ? JsonValue.Of(warning) : null),
        ("additionalPrinterColumns", kind.Version.Columns.IsEmpty ? null : new JsonArray(kind.Version.Columns.Select(column => (JsonValue)Column(column)).ToEquatableArray())),
        ("selectableFields", kind.Version.SelectableFields.IsEmpty ? null : new JsonArray(kind.Version.SelectableFields.Select(path => (JsonValue)Object(("jsonPath", JsonValue.Of(path)))).ToEquatableArray())),
        ("subresources", Subresources(kind.Version)),
        ("schema", Object(("openAPIV3Schema", SchemaJson.Write(withDescriptions ? DescriptionLength.Limit(kind.Schema, kind.Options.MaxDescLen) : kind.Schema, withDescriptions)))));

    private static JsonObject Column(PrintColumn column) => Object(
        ("name", JsonValue.Of(column.Name)),
        ("type", JsonValue.Of(column.Type)),
        ("format", column.Format is { } format ? JsonValue.Of(format) : null),
        ("description", column.Description is { } description ? JsonValue.Of(description) : null),
        ("priority", column.Priority != 0 ? JsonValue.Of(column.Priority) : null),
        ("jsonPath", JsonValue.Of(column.JsonPath)));

    private static JsonObject? Subresources(KindVersion version) => !version.HasStatusSubresource && version.Scale is null ? null : Object(
        ("status", version.HasStatusSubresource ? JsonObject.Empty : null),
        ("scale", version.Scale is not { } scale ? null : Object(
            ("specReplicasPath", JsonValue.Of(scale.SpecReplicasPath)),
            ("statusReplicasPath", JsonValue.Of(scale.StatusReplicasPath)),
            ("labelSelectorPath", scale.LabelSelectorPath is { } selector ? JsonValue.Of(selector) : null))));

    private static JsonObject? Map(IEnumerable<NameValue> pairs)
    {
        var members = pairs
            .GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new JsonMember(group.Key, JsonValue.Of(group.First().Value)))
            .ToEquatableArray();
        return members.IsEmpty ? null : new JsonObject(members);
    }

    private static JsonValue? List(EquatableArray<string> values) => values.IsEmpty ? null : JsonValue.Of(values);

    private static JsonObject Object(params (string Name, JsonValue? Value)[] members) => new(members
        .Where(member => member.Value is not null)
        .Select(member => new JsonMember(member.Name, member.Value!))
        .ToEquatableArray());
}
