using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The names of a resource, given or derived, and whether the API server takes them.</summary>
internal static class ResourceNaming
{
    public static ResourceNames Resolve(AttributeValues resource, GroupVersionKind gvk, MarkerContext context)
    {
        var names = new ResourceNames(
            gvk.Kind,
            resource.Text("Plural") ?? Pluralizer.Flect(gvk.Kind),
            resource.Text("Singular") ?? gvk.Kind.ToLowerInvariant(),
            resource.Text("ListKind") ?? gvk.Kind + "List",
            resource.Texts("ShortNames"),
            resource.Texts("Categories"));
        Check("group", gvk.Group, KubernetesNames.CheckGroup);
        Check("version", gvk.Version, KubernetesNames.CheckVersion);
        Check("kind", gvk.Kind, KubernetesNames.CheckKind);
        Check("plural", names.Plural, KubernetesNames.CheckPlural);
        Check("singular", names.Singular, KubernetesNames.CheckSingular);
        Check("list kind", names.ListKind, name => KubernetesNames.CheckListKind(name, gvk.Kind));
        foreach (var name in names.ShortNames)
        {
            Check("short name", name, KubernetesNames.CheckShortName);
        }

        foreach (var name in names.Categories)
        {
            Check("category", name, KubernetesNames.CheckCategory);
        }

        if (resource["Scope"] is JsonNumber scope)
        {
            Check("scope", scope.Text, _ => "it is neither ResourceScope.Namespaced nor ResourceScope.Cluster");
        }

        CheckPlural(resource, names, context);
        return names;

        void Check(string what, string value, Func<string, string?> check)
        {
            if (check(value) is { } error)
            {
                var proposal = KubernetesNames.Repair(value, keepsDots: what == "group");
                context.Report(Descriptors.NameInvalid, resource.Source.Anchor, check(proposal) is null ? new Correction(value, proposal) : null, what, value, error);
            }
        }
    }

    private static void CheckPlural(AttributeValues resource, ResourceNames names, MarkerContext context)
    {
        var other = Pluralizer.Gengo(names.Kind);
        if (resource.Text("Plural") is null && other != names.Plural)
        {
            context.Report(Descriptors.PluralAmbiguous, resource.Source.Anchor, names.Kind, names.Plural, other);
        }
    }
}
