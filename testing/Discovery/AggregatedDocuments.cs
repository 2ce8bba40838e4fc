using System.Text.Json.Nodes;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Discovery;

/// <summary>Discovery of everything in one answer (apidiscovery.k8s.io/v2).</summary>
internal static class AggregatedDocuments
{
    public static JsonArray Core(ResourceCatalog catalog) => [Group(catalog, "")];

    public static JsonArray Groups(ResourceCatalog catalog) => new([.. GroupDocuments.GroupNames(catalog).Select(group => (JsonNode)Group(catalog, group))]);

    private static JsonObject Group(ResourceCatalog catalog, string group)
    {
        var metadata = new JsonObject();
        if (group.Length > 0)
        {
            metadata["name"] = group;
        }

        var versions = GroupDocuments.Versions(catalog, group).Select(version => (JsonNode)new JsonObject
        {
            ["version"] = version,
            ["resources"] = new JsonArray([.. GroupDocuments.Of(catalog, group, version).Select(pair => (JsonNode)Resource(pair.Resource, pair.Version))]),
            ["freshness"] = "Current",
        });
        return new JsonObject { ["metadata"] = metadata, ["versions"] = new JsonArray([.. versions]) };
    }

    private static JsonObject Resource(ApiResource resource, ServedVersion version)
    {
        var entry = new JsonObject
        {
            ["resource"] = resource.Plural,
            ["responseKind"] = Kind(resource, version, null),
            ["scope"] = resource.IsNamespaced ? "Namespaced" : "Cluster",
            ["singularResource"] = resource.Singular,
            ["verbs"] = GroupDocuments.Texts(resource.Verbs),
        };
        if (resource.ShortNames.Count > 0)
        {
            entry["shortNames"] = GroupDocuments.Texts(resource.ShortNames);
        }

        if (resource.Categories.Count > 0)
        {
            entry["categories"] = GroupDocuments.Texts(resource.Categories);
        }

        if (version.Subresources.Count > 0)
        {
            entry["subresources"] = new JsonArray([.. version.Subresources.Select(subresource => (JsonNode)new JsonObject
            {
                ["subresource"] = subresource.Name,
                ["responseKind"] = Kind(resource, version, subresource.Kind),
                ["verbs"] = GroupDocuments.Texts(subresource.Verbs),
            })]);
        }

        return entry;
    }

    /// <summary>Built-in kinds leave out the group and version that stand above them.</summary>
    private static JsonObject Kind(ApiResource resource, ServedVersion version, GroupVersionKind? own)
    {
        var kind = own ?? (resource.IsCustom ? resource.Gvk(version) : new GroupVersionKind("", "", resource.Kind));
        return new JsonObject { ["group"] = kind.Group, ["version"] = kind.Version, ["kind"] = kind.Kind };
    }
}
