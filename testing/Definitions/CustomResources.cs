using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Kinds;
using KubeCodegen.Testing.Resources;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Testing.Definitions;

/// <summary>A stored definition as a resource that can be served.</summary>
internal static class CustomResources
{
    /// <summary>In the order in which discovery names them.</summary>
    private static readonly string[] Verbs = ["delete", "deletecollection", "get", "list", "patch", "create", "update", "watch"];
    private static readonly string[] SubresourceVerbs = ["get", "patch", "update"];

    /// <param name="before">What was served for the definition as it was; versions that have not changed stay the same.</param>
    public static ApiResource Make(ApiEngine engine, JsonObject definition, ApiResource? before)
    {
        var spec = definition.Object("spec")!;
        var (group, names) = (spec.Text("group")!, spec.Object("names")!);
        var (kind, plural) = (names.Text("kind")!, names.Text("plural")!);
        var definitions = spec.Objects("versions").ToList();
        var versions = definitions.ToDictionary(version => version.Text("name")!, version => Version(version, group, kind, before));
        var storage = definitions.First(version => version.Flag("storage")).Text("name")!;
        var served = definitions.Where(version => version.Flag("served")).Select(version => version.Text("name")!);
        return new ApiResource
        {
            Group = group,
            Plural = plural,
            Singular = names.Text("singular") ?? "",
            Kind = kind,
            ListKind = names.Text("listKind") ?? kind + "List",
            IsNamespaced = spec.Text("scope") == "Namespaced",
            ShortNames = [.. names.Texts("shortNames")],
            Categories = [.. names.Texts("categories")],
            Verbs = Verbs,
            Versions = [.. served.Order(VersionOrder.Instance).Select(name => versions[name])],
            Storage = new GroupVersionKind(group, storage, kind),
            StorageVersion = versions[storage],
            Rules = KindRules.Plain,
            Objects = engine.Store.For(plural + "." + group),
            Conversion = spec.Object("conversion") is { } conversion && conversion.Text("strategy") == "Webhook" ? new CustomConversion(conversion.Object("webhook")) : CustomConversion.None,
            IsCustom = true,
        };
    }

    private static ServedVersion Version(JsonObject definition, string group, string kind, ApiResource? before)
    {
        var name = definition.Text("name")!;
        var known = before?.Version(name) ?? (before?.StorageVersion?.Name == name ? before.StorageVersion : null);
        if (known is not null && JsonNode.DeepEquals(known.Definition, definition))
        {
            return known;
        }

        var subresources = new List<Subresource>();
        var (status, scale) = (definition["subresources"].Object("status"), definition["subresources"].Object("scale"));
        if (status is not null)
        {
            subresources.Add(new Subresource("status", SubresourceVerbs));
        }

        if (scale is not null)
        {
            subresources.Add(new Subresource("scale", SubresourceVerbs, new GroupVersionKind("autoscaling", "v1", "Scale")));
        }

        var paths = scale is null ? null : new ScalePaths(scale.Text("specReplicasPath")!, scale.Text("statusReplicasPath")!, scale.Text("labelSelectorPath"));
        return new ServedVersion(name)
        {
            Definition = definition,
            Schema = CustomSchema.Of(definition, paths),
            Subresources = subresources,
            HasStatus = status is not null,
            Scale = paths,
            SelectableFields = [.. definition.Objects("selectableFields").Select(field => field.Text("jsonPath")!)],
            DeprecationWarning = definition.Flag("deprecated") ? definition.Text("deprecationWarning") ?? $"{group}/{name} {kind} is deprecated" : null,
        };
    }
}
