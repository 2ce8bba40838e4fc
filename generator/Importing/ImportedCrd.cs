using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>A CustomResourceDefinition as it was read.</summary>
internal sealed record ImportedCrd(
    ImportDocument Document,
    string Group,
    ResourceNames Names,
    bool IsNamespaced,
    EquatableArray<NameValue> Labels,
    EquatableArray<NameValue> Annotations,
    EquatableArray<string> Finalizers,
    ConversionWebhook? Conversion,
    EquatableArray<ImportedVersion> Versions)
{
    /// <summary>Whether it is so large that the generator warns of it, or nearly so.</summary>
    public bool IsLarge { get; init; }

    public string Name => Names.Plural + "." + Group;
}

/// <summary>A version of a CustomResourceDefinition as it was read.</summary>
internal sealed record ImportedVersion(
    string Name,
    bool IsStorage,
    bool IsServed,
    bool IsDeprecated,
    string? DeprecationWarning,
    bool HasStatusSubresource,
    ScaleSubresource? Scale,
    EquatableArray<PrintColumn> Columns,
    EquatableArray<string> SelectableFields,
    SchemaProps Schema);
