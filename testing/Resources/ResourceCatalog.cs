using System.Collections.Frozen;

namespace KubeCodegen.Testing.Resources;

/// <summary>All resources that are served at one moment; never changes, a new one takes its place.</summary>
internal sealed class ResourceCatalog
{
    private readonly FrozenDictionary<(string Group, string Plural), ApiResource> byName;

    public ResourceCatalog(IReadOnlyList<ApiResource> builtIn, IReadOnlyList<ApiResource> custom)
    {
        BuiltIn = builtIn;
        Custom = custom;
        byName = builtIn.Concat(custom).ToFrozenDictionary(resource => (resource.Group, resource.Plural));
        BuiltInVersions = builtIn.SelectMany(resource => resource.Versions.Select(version => (resource.Group, version.Name))).ToFrozenSet();
    }

    public IReadOnlyList<ApiResource> BuiltIn { get; }

    /// <summary>Ordered by name.</summary>
    public IReadOnlyList<ApiResource> Custom { get; }

    public FrozenSet<(string Group, string Version)> BuiltInVersions { get; }

    public IEnumerable<ApiResource> All => BuiltIn.Concat(Custom);

    public ApiResource? Find(string group, string plural) => byName.GetValueOrDefault((group, plural));

    public ApiResource? FindKind(string apiVersion, string kind)
    {
        var gvk = GroupVersionKind.Of(apiVersion, kind);
        return All.FirstOrDefault(resource => resource.Group == gvk.Group && resource.Kind == kind && resource.Version(gvk.Version) is not null);
    }
}
