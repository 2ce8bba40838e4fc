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
    EquatableArray<PrintColumn> Columns);

public sealed record ScaleSubresource(string SpecReplicasPath, string StatusReplicasPath, string? LabelSelectorPath);

public sealed record PrintColumn(string Name, string Type, string JsonPath, string? Format, string? Description, int Priority);

public sealed record NameValue(string Name, string Value);

/// <summary>A custom resource: all versions of a kind in one group, sorted by Kubernetes' priority; the first facts are those of the storage version.</summary>
public sealed record CustomResource(EquatableArray<ApiKind> Versions, ApiKind Storage)
{
    public string Name => Storage.CrdName;
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
    public static ApiUniverse Empty { get; } = new([], [], [], []);
}

/// <summary>A type whose copy and comparison are generated here.</summary>
/// <param name="IsSound">Whether a kind without errors, or an assembly attribute, asks for it.</param>
public sealed record CopiedType(ApiType Type, bool IsSound);
