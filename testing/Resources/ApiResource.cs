using KubeCodegen.Testing.Kinds;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Resources;

/// <summary>One resource of a group, with all versions in which it is served.</summary>
internal sealed record ApiResource
{
    public required string Group { get; init; }

    public required string Plural { get; init; }

    public required string Singular { get; init; }

    public required string Kind { get; init; }

    public required string ListKind { get; init; }

    public required bool IsNamespaced { get; init; }

    /// <summary>What can be done to it, in the order in which discovery names it.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }

    public IReadOnlyList<string> ShortNames { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>In the order of preference.</summary>
    public required IReadOnlyList<ServedVersion> Versions { get; init; }

    /// <summary>The group and version in which objects are stored; the group differs for Events alone.</summary>
    public required GroupVersionKind Storage { get; init; }

    /// <summary>The definition of the version in which objects are stored, which need not be served; null for built-in kinds.</summary>
    public ServedVersion? StorageVersion { get; init; }

    /// <summary>What only this kind does.</summary>
    public required KindRules Rules { get; init; }

    /// <summary>Null for what is not stored, such as reviews.</summary>
    public ResourceStorage? Objects { get; init; }

    public CustomConversion Conversion { get; init; } = CustomConversion.None;

    public bool IsCustom { get; init; }

    /// <summary><c>deployments.apps</c>.</summary>
    public string Qualified => Group.Length == 0 ? Plural : Plural + "." + Group;

    public ServedVersion? Version(string name)
    {
        foreach (var version in Versions)
        {
            if (version.Name == name)
            {
                return version;
            }
        }

        return null;
    }

    public GroupVersionKind Gvk(ServedVersion version) => new(Group, version.Name, Kind);
}
