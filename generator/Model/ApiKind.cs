namespace KubeCodegen.Generator.Model;

public sealed record GroupVersionKind(string Group, string Version, string Kind)
{
    public string ApiVersion => Group.Length == 0 ? Version : Group + "/" + Version;
}

/// <summary>The names of a resource as a CRD has them.</summary>
public sealed record ResourceNames(
    string Kind,
    string Plural,
    string Singular,
    string ListKind,
    EquatableArray<string> ShortNames,
    EquatableArray<string> Categories);

/// <summary>One version of one kind: everything that its CRD version, constants and client are made of.</summary>
public sealed record ApiKind(
    GroupVersionKind Gvk,
    ResourceNames Names,
    bool IsNamespaced,
    ApiType Type,
    KindVersion Version,
    SchemaProps Schema,
    EquatableArray<NameValue> Labels,
    EquatableArray<NameValue> Annotations,
    KindDeclaration Declaration)
{
    /// <summary>How objects are converted between the versions; null where this version says nothing about it.</summary>
    public ConversionWebhook? Conversion { get; init; }

    public DefinitionOptions Options { get; init; } = DefinitionOptions.Default;

    /// <summary>Finalizers of the CRD.</summary>
    public EquatableArray<string> Finalizers { get; init; }

    /// <summary>Where the version stands in the CRD; null for the place that Kubernetes' priority gives it.</summary>
    public int? Position { get; init; }

    /// <summary>Whether its class takes members from the generator.</summary>
    public bool IsExtensible => (Declaration & KindDeclaration.Extensible) != 0;

    public string CrdName => Names.Plural + "." + Gvk.Group;
}

/// <summary>What the class brings itself, so that the generator does not declare it again.</summary>
[Flags]
public enum KindDeclaration
{
    None = 0,
    ApiVersion = 1,
    Kind = 2,
    Metadata = 4,
    ListClass = 8,
    Extensible = 16,
}

/// <summary>What differs between the versions of a kind beside the schema.</summary>
public sealed record KindVersion(
    bool IsStorage,
    bool IsServed,
    bool IsDeprecated,
    string? DeprecationWarning,
    bool HasStatusSubresource,
    ScaleSubresource? Scale,
    EquatableArray<PrintColumn> Columns,
    EquatableArray<string> SelectableFields);

public sealed record ScaleSubresource(string SpecReplicasPath, string StatusReplicasPath, string? LabelSelectorPath);

public sealed record PrintColumn(string Name, string Type, string JsonPath, string? Format, string? Description, int Priority);

/// <summary>A webhook that converts between versions. Null is what the definition does not say.</summary>
/// <param name="CaBundle">In base64.</param>
/// <param name="ReviewVersions">The versions of ConversionReview that it understands.</param>
/// <param name="Anchor">Where it is declared: what is wrong with it is reported there.</param>
public sealed record ConversionWebhook(ConversionService? Service, string? Url, string? CaBundle, EquatableArray<string> ReviewVersions, SourceAnchor? Anchor);

public sealed record ConversionService(string? Namespace, string? Name, string? Path, int? Port);

public sealed record NameValue(string Name, string Value);

/// <summary>A custom resource: all versions of a kind in one group, in the order of the definition; the first facts are those of the storage version.</summary>
public sealed record CustomResource(EquatableArray<ApiKind> Versions, ApiKind Storage)
{
    public string Name => Storage.CrdName;

    public EquatableArray<string> Finalizers => Versions.SelectMany(version => version.Finalizers).Distinct().ToEquatableArray();

    public ConversionWebhook? Conversion => Versions.Select(version => version.Conversion).FirstOrDefault(conversion => conversion is not null);
}

/// <summary>Everything that a compilation declares.</summary>
/// <param name="Kinds">Every kind, also those with errors: in the editor they keep their identity while somebody mends them.</param>
/// <param name="Resources">The custom resources without errors: what files are made of.</param>
public sealed record ApiUniverse(
    EquatableArray<ApiKind> Kinds,
    EquatableArray<CustomResource> Resources,
    EquatableArray<CopiedType> CopiedTypes,
    EquatableArray<ApiDiagnostic> Diagnostics)
{
    /// <summary>The clients to be generated.</summary>
    public EquatableArray<ApiClient> Clients { get; init; } = [];

    /// <summary>The types to apply fields with.</summary>
    public EquatableArray<ApplyConfiguration> Configurations { get; init; } = [];

    /// <summary>The clients by group and version.</summary>
    public EquatableArray<ClientGroup> ClientGroups { get; init; } = [];

    /// <summary>What brings the clients together: one or none.</summary>
    public EquatableArray<Clientset> Clientsets { get; init; } = [];

    public static ApiUniverse Empty { get; } = new([], [], [], []);
}

/// <summary>A type whose copy and comparison are generated here.</summary>
/// <param name="IsSound">Whether a kind without errors, or an assembly attribute, asks for it.</param>
public sealed record CopiedType(ApiType Type, bool IsSound);
