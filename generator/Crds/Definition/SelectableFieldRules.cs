using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>selectableFields (apiextensions <c>ValidateCustomResourceSelectableFields</c>).</summary>
internal static class SelectableFieldRules
{
    public const int Maximum = 8;

    private const string NotScalar = "must point to a field of type string, boolean or integer. Enum string fields and strings with formats are allowed.";

    /// <param name="scope">What the fields and the schema are part of: the spec or a version.</param>
    /// <param name="withoutSchema">What is said when there is no schema.</param>
    /// <param name="allowsTooMany">The definition had these before there was a limit.</param>
    public static void Check(EquatableArray<SelectableField> fields, SchemaProps? schema, bool hasSchema, FieldPath scope, string withoutSchema, bool allowsTooMany, CrdErrors errors)
    {
        var path = scope.Child("selectableFields");
        if (fields.IsEmpty)
        {
            return;
        }

        if (!hasSchema)
        {
            errors.Invalid(path, "", withoutSchema);
            return;
        }

        if (schema is not null && StructuralForm.Problem(schema) is { } problem)
        {
            errors.Invalid(scope.Child("schema.openAPIV3Schema"), "", problem);
        }

        CheckEach(fields, schema ?? SchemaProps.Empty, path, allowsTooMany, errors);
    }

    private static void CheckEach(EquatableArray<SelectableField> fields, SchemaProps schema, FieldPath path, bool allowsTooMany, CrdErrors errors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            var at = path.Index(i).Child("jsonPath");
            var text = fields[i].JsonPath;
            if (text.Length == 0)
            {
                errors.Required(at);
            }
            else if (!SchemaFieldPath.TryFind(text, schema, allowsBrackets: false, out var found, out var error))
            {
                errors.Invalid(at, text, "is an invalid path: " + error);
            }
            else
            {
                CheckFound(found!, text, seen, at, errors);
            }
        }

        if (seen.Count > Maximum && !allowsTooMany)
        {
            errors.TooMany(path, seen.Count, Maximum);
        }
    }

    private static void CheckFound(SchemaFieldPath found, string text, HashSet<string> seen, FieldPath at, CrdErrors errors)
    {
        if (found.Root == "metadata")
        {
            errors.Invalid(at, text, "must not point to fields in metadata");
        }

        if (found.Schema is not { Type: "string" or "boolean" or "integer" })
        {
            errors.Invalid(at, text, NotScalar);
        }

        if (!seen.Add(found.Text))
        {
            errors.Duplicate(at, text);
        }
    }
}
