using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>spec.names (apiextensions <c>ValidateCustomResourceDefinitionNames</c>), spec.group and spec.scope.</summary>
internal static class NamesRules
{
    private const string MixedCase = "may have mixed case, but should otherwise match: ";

    public static void CheckGroup(CrdSpec spec, FieldPath path, CrdErrors errors)
    {
        var group = path.Child("group");
        if (spec.Group.Length == 0)
        {
            errors.Required(group);
        }
        else if (DnsNames.CheckSubdomain(spec.Group) is { } reasons)
        {
            errors.Invalid(group, spec.Group, reasons);
        }
        else if (spec.Group.IndexOf('.') < 0)
        {
            errors.Invalid(group, spec.Group, "should be a domain with at least one dot");
        }

        ServerWords.OneOf(errors, path.Child("scope"), spec.Scope, "Cluster", "Namespaced");
    }

    public static void Check(CrdNames names, FieldPath path, CrdErrors errors)
    {
        Check("plural", names.Plural, isKind: false);
        Check("singular", names.Singular, isKind: false);
        Check("kind", names.Kind, isKind: true);
        Check("listKind", names.ListKind, isKind: true);
        if (names.Kind.Length > 0 && names.Kind == names.ListKind)
        {
            errors.Invalid(path.Child("listKind"), names.ListKind, "kind and listKind may not be the same");
        }

        for (var i = 0; i < names.ShortNames.Count; i++)
        {
            ServerWords.Label(errors, path.Child("shortNames").Index(i), names.ShortNames[i]);
        }

        for (var i = 0; i < names.Categories.Count; i++)
        {
            ServerWords.Label(errors, path.Child("categories").Index(i), names.Categories[i]);
        }

        void Check(string field, string name, bool isKind)
        {
            if (name.Length == 0)
            {
                errors.Required(path.Child(field));
            }
            else if (DnsNames.CheckLabel(isKind ? name.ToLowerInvariant() : name) is { } reasons)
            {
                errors.Invalid(path.Child(field), name, isKind ? MixedCase + reasons : reasons);
            }
        }
    }
}
