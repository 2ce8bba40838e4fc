using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Resources;

/// <summary>One version of a resource. The instance stands for the definition as it was: forms of objects are remembered by it.</summary>
internal sealed class ServedVersion(string name)
{
    public string Name => name;

    /// <summary>The version as the definition has it; null for built-in kinds.</summary>
    public JsonObject? Definition { get; init; }

    public VersionSchema Schema { get; init; } = VersionSchema.Open;

    public IReadOnlyList<Subresource> Subresources { get; init; } = [];

    public ScalePaths? Scale { get; init; }

    /// <summary>JSON paths such as <c>.spec.color</c> that field selectors may name.</summary>
    public IReadOnlyList<string> SelectableFields { get; init; } = [];

    /// <summary>What clients are told when they use the version; null when it is not deprecated.</summary>
    public string? DeprecationWarning { get; init; }

    public bool HasStatus { get; init; }

    public Subresource? Sub(string name)
    {
        foreach (var subresource in Subresources)
        {
            if (subresource.Name == name)
            {
                return subresource;
            }
        }

        return null;
    }
}

/// <param name="Kind">Null when it is the kind of the resource.</param>
internal sealed record Subresource(string Name, IReadOnlyList<string> Verbs, GroupVersionKind? Kind = null);

/// <summary>Where the scale of a custom resource is, such as <c>.spec.replicas</c>.</summary>
internal sealed record ScalePaths(string Spec, string Status, string? Selector);
