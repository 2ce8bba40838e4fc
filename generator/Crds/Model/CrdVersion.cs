using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

internal sealed record CrdVersion
{
    public string Name { get; init; } = "";

    public bool IsServed { get; init; }

    public bool IsStorage { get; init; }

    public bool IsDeprecated { get; init; }

    public string? DeprecationWarning { get; init; }

    /// <summary>Null when there is no <c>schema</c> at all.</summary>
    public CrdSchema? Schema { get; init; }

    public CrdSubresources? Subresources { get; init; }

    public EquatableArray<PrintColumn> Columns { get; init; }

    public EquatableArray<SelectableField> SelectableFields { get; init; }
}

/// <param name="OpenApi">The schema itself; null when <c>schema</c> is empty.</param>
internal sealed record CrdSchema(SchemaProps? OpenApi);

internal sealed record CrdSubresources(bool HasStatus, ScaleSubresource? Scale);

internal sealed record SelectableField(string JsonPath);
