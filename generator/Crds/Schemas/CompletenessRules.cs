using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>What a junctor of the root names has to be described outside of it, too (apiextensions <c>validateStructuralCompleteness</c>).</summary>
internal static class CompletenessRules
{
    /// <param name="nested">The schema whose junctors are looked at.</param>
    /// <param name="structure">The schema that describes the same value outside of junctors.</param>
    public static void Check(SchemaProps nested, SchemaProps structure, FieldPath structurePath, FieldPath path, CrdErrors errors)
    {
        if (nested.Not is { } not)
        {
            CheckNested(not, structure, structurePath, path.Child("not"), errors);
        }

        CheckBranches(nested.AllOf, "allOf");
        CheckBranches(nested.AnyOf, "anyOf");
        CheckBranches(nested.OneOf, "oneOf");

        void CheckBranches(EquatableArray<SchemaProps> branches, string keyword)
        {
            for (var i = 0; i < branches.Count; i++)
            {
                CheckNested(branches[i], structure, structurePath, path.Child(keyword).Index(i), errors);
            }
        }
    }

    private static void CheckNested(SchemaProps nested, SchemaProps? structure, FieldPath structurePath, FieldPath path, CrdErrors errors)
    {
        if (structure is null)
        {
            errors.Required(structurePath, "because it is defined in " + path);
            return;
        }

        Check(nested, structure, structurePath, path, errors);
        if (nested.Items is { } items)
        {
            CheckNested(items, structure.Items, structurePath.Child("items"), path.Child("items"), errors);
        }

        foreach (var property in nested.Properties)
        {
            CheckNested(
                property.Schema,
                structure.Property(property.Name),
                structurePath.Child("properties").Key(property.Name),
                path.Child("properties").Key(property.Name),
                errors);
        }
    }
}
