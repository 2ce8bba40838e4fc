using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>A custom resource that is declared in C# as the definition that is written for it.</summary>
internal static class CrdBuilder
{
    /// <param name="schema">The schema to take for a version.</param>
    public static CrdDocument Build(CustomResource resource, Func<ApiKind, SchemaProps> schema)
    {
        var storage = resource.Storage;
        return new CrdDocument(
            new ObjectMetadata
            {
                Name = resource.Name,
                Labels = resource.Versions.SelectMany(version => version.Labels).ToEquatableArray(),
                Annotations = resource.Versions.SelectMany(version => version.Annotations).ToEquatableArray(),
            },
            new CrdSpec
            {
                Group = storage.Gvk.Group,
                Names = Names(storage.Names),
                Scope = storage.IsNamespaced ? "Namespaced" : "Cluster",
                Versions = resource.Versions.Select(version => Version(version, version == storage, schema(version))).ToEquatableArray(),
                Conversion = new CrdConversion(CrdConversion.None, null, []),
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

    private static CrdVersion Version(ApiKind kind, bool isStorage, SchemaProps schema) => new()
    {
        Name = kind.Gvk.Version,
        IsServed = kind.Version.IsServed,
        IsStorage = isStorage,
        IsDeprecated = kind.Version.IsDeprecated,
        DeprecationWarning = kind.Version.DeprecationWarning,
        Schema = new CrdSchema(schema),
        Subresources = kind.Version is { HasStatusSubresource: false, Scale: null } ? null : new CrdSubresources(kind.Version.HasStatusSubresource, kind.Version.Scale),
        Columns = kind.Version.Columns,
    };
}
