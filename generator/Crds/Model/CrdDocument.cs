using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>A CustomResourceDefinition as it was read, or as a custom resource in C# becomes one; texts that are missing are empty.</summary>
internal sealed record CrdDocument(ObjectMetadata Metadata, CrdSpec Spec, CrdStatus? Status = null);

internal sealed record CrdSpec
{
    public string Group { get; init; } = "";

    public CrdNames Names { get; init; } = new();

    public string Scope { get; init; } = "";

    public EquatableArray<CrdVersion> Versions { get; init; }

    public CrdConversion? Conversion { get; init; }

    public bool PreserveUnknownFields { get; init; }
}

internal sealed record CrdNames
{
    public string Plural { get; init; } = "";

    public string Singular { get; init; } = "";

    public string Kind { get; init; } = "";

    public string ListKind { get; init; } = "";

    public EquatableArray<string> ShortNames { get; init; }

    public EquatableArray<string> Categories { get; init; }
}

/// <summary>What the server has noted about a definition that exists.</summary>
internal sealed record CrdStatus(bool IsEstablished, EquatableArray<string> StoredVersions);
