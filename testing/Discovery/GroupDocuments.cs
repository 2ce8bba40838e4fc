using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Testing.Resources;

namespace KubeCodegen.Testing.Discovery;

/// <summary>Discovery group by group (meta/v1 <c>APIGroupList</c>, <c>APIResourceList</c>).</summary>
internal static class GroupDocuments
{
    public static JsonObject Legacy(string host) => new()
    {
        ["kind"] = "APIVersions",
        ["versions"] = new JsonArray("v1"),
        ["serverAddressByClientCIDRs"] = new JsonArray(new JsonObject { ["clientCIDR"] = "0.0.0.0/0", ["serverAddress"] = host }),
    };

    public static JsonObject All(ResourceCatalog catalog) => new()
    {
        ["kind"] = "APIGroupList",
        ["apiVersion"] = "v1",
        ["groups"] = new JsonArray([.. GroupNames(catalog).Select(group => (JsonNode)Group(catalog, group))]),
    };

    public static JsonObject? One(ResourceCatalog catalog, string group)
    {
        if (!GroupNames(catalog).Contains(group))
        {
            return null;
        }

        var document = new JsonObject { ["kind"] = "APIGroup", ["apiVersion"] = "v1" };
        foreach (var (name, value) in Group(catalog, group))
        {
            document[name] = value!.DeepClone();
        }

        return document;
    }

    /// <summary>The groups beside the core, in the order in which a real server names them: built-in ones, then those of definitions.</summary>
    public static IReadOnlyList<string> GroupNames(ResourceCatalog catalog) =>
        [.. catalog.BuiltIn.Select(resource => resource.Group).Where(group => group.Length > 0).Concat(catalog.Custom.Select(resource => resource.Group).Order(StringComparer.Ordinal)).Distinct()];

    /// <summary>The versions of a group, the preferred one first.</summary>
    public static IReadOnlyList<string> Versions(ResourceCatalog catalog, string group)
    {
        var builtIn = catalog.BuiltIn.Where(resource => resource.Group == group).SelectMany(resource => resource.Versions.Select(version => version.Name)).Distinct().ToList();
        var custom = catalog.Custom.Where(resource => resource.Group == group).SelectMany(resource => resource.Versions.Select(version => version.Name)).Distinct().Order(VersionOrder.Instance);
        return [.. builtIn.Concat(custom).Distinct()];
    }

    /// <summary>The resources of a group and version with their subresources, by name.</summary>
    public static IEnumerable<(ApiResource Resource, ServedVersion Version)> Of(ResourceCatalog catalog, string group, string version) => catalog.All
        .Where(resource => resource.Group == group)
        .Select(resource => (Resource: resource, Version: resource.Version(version)))
        .Where(pair => pair.Version is not null)
        .Select(pair => (pair.Resource, pair.Version!))
        .OrderBy(pair => pair.Resource.Plural, StringComparer.Ordinal);

    public static JsonObject? Resources(ResourceCatalog catalog, string group, string version)
    {
        var resources = new JsonArray();
        foreach (var (resource, served) in Of(catalog, group, version))
        {
            resources.Add(Resource(resource));
            foreach (var subresource in served.Subresources.OrderBy(subresource => subresource.Name, StringComparer.Ordinal))
            {
                resources.Add(Subresource(resource, subresource));
            }
        }

        if (resources.Count == 0)
        {
            return null;
        }

        var document = new JsonObject { ["kind"] = "APIResourceList" };
        if (group.Length > 0)
        {
            document["apiVersion"] = "v1";
        }

        document["groupVersion"] = group.Length == 0 ? version : group + "/" + version;
        document["resources"] = resources;
        return document;
    }

    private static JsonObject Group(ResourceCatalog catalog, string group)
    {
        var versions = Versions(catalog, group);
        return new JsonObject
        {
            ["name"] = group,
            ["versions"] = new JsonArray([.. versions.Select(version => (JsonNode)Version(version))]),
            ["preferredVersion"] = Version(versions[0]),
        };

        JsonObject Version(string version) => new() { ["groupVersion"] = group + "/" + version, ["version"] = version };
    }

    private static JsonObject Resource(ApiResource resource)
    {
        var entry = new JsonObject
        {
            ["name"] = resource.Plural,
            ["singularName"] = resource.Singular,
            ["namespaced"] = resource.IsNamespaced,
            ["kind"] = resource.Kind,
            ["verbs"] = Texts(resource.Verbs),
        };
        if (resource.ShortNames.Count > 0)
        {
            entry["shortNames"] = Texts(resource.ShortNames);
        }

        if (resource.Categories.Count > 0)
        {
            entry["categories"] = Texts(resource.Categories);
        }

        if (resource.Objects is not null && resource.Verbs.Contains("create"))
        {
            entry["storageVersionHash"] = Hash(resource.Storage);
        }

        return entry;
    }

    private static JsonObject Subresource(ApiResource resource, Subresource subresource)
    {
        var entry = new JsonObject { ["name"] = resource.Plural + "/" + subresource.Name, ["singularName"] = "", ["namespaced"] = resource.IsNamespaced };
        if (subresource.Kind is { Version.Length: > 0 } kind)
        {
            entry["group"] = kind.Group;
            entry["version"] = kind.Version;
        }

        entry["kind"] = subresource.Kind?.Kind ?? resource.Kind;
        entry["verbs"] = Texts(subresource.Verbs);
        return entry;
    }

    /// <summary>Changes when objects are stored in another version (apiserver <c>discovery.StorageVersionHash</c>).</summary>
    private static string Hash(GroupVersionKind storage) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{storage.Group}/{storage.Version}/{storage.Kind}")).AsSpan(0, 8));

    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
