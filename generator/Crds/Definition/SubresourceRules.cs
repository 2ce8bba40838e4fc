namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>The scale subresource (apiextensions <c>ValidateCustomResourceDefinitionSubresources</c>). Beyond its beginning the server does not look at a path.</summary>
internal static class SubresourceRules
{
    public static void Check(CrdSubresources? subresources, FieldPath path, CrdErrors errors)
    {
        if (subresources?.Scale is not { } scale)
        {
            return;
        }

        var at = path.Child("scale");
        Check(scale.SpecReplicasPath, "specReplicasPath", "should be a json path under .spec", ".spec.");
        Check(scale.StatusReplicasPath, "statusReplicasPath", "should be a json path under .status", ".status.");
        if (scale.LabelSelectorPath is { Length: > 0 } selector)
        {
            Check(selector, "labelSelectorPath", "should be a json path under either .spec or .status", ".spec.", ".status.");
        }

        void Check(string value, string field, string detail, params string[] roots)
        {
            if (value.Length == 0)
            {
                errors.Required(at.Child(field));
            }
            else if (value[0] != '.')
            {
                errors.Invalid(at.Child(field), value, ColumnRules.NotSimple);
            }
            else if (!roots.Any(root => value.StartsWith(root, StringComparison.Ordinal)))
            {
                errors.Invalid(at.Child(field), value, detail);
            }
        }
    }
}
