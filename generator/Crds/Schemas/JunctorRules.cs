using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>What allOf, anyOf, oneOf and not may hold: constraints on values, nothing that gives them a structure (apiextensions <c>validateValueValidation</c>).</summary>
internal static class JunctorRules
{
    private const string Empty = "must be empty to be structural";
    private const string False = "must be false to be structural";
    private const string Undefined = "must be undefined to be structural";

    /// <param name="skipsAnyOf">anyOf names an integer and a string, which is allowed.</param>
    /// <param name="skipsFirstAllOf">The first branch of allOf does.</param>
    public static void Check(SchemaProps schema, bool skipsAnyOf, bool skipsFirstAllOf, FieldPath path, CrdErrors errors)
    {
        if (!skipsAnyOf)
        {
            CheckBranches(schema.AnyOf, "anyOf", false);
        }

        CheckBranches(schema.AllOf, "allOf", skipsFirstAllOf);
        CheckBranches(schema.OneOf, "oneOf", false);
        CheckNested(schema.Not, false, path.Child("not"), errors);
        if (schema.Pattern is { Length: > 0 } pattern && Re2Syntax.Check(pattern) is { } error)
        {
            errors.Invalid(path.Child("pattern"), pattern, "must be a valid regular expression, but isn't: error parsing regexp: " + error);
        }

        void CheckBranches(EquatableArray<SchemaProps> branches, string keyword, bool skipsFirst)
        {
            for (var i = 0; i < branches.Count; i++)
            {
                CheckNested(branches[i], skipsFirst && i == 0, path.Child(keyword).Index(i), errors);
            }
        }
    }

    private static void CheckNested(SchemaProps? nested, bool skipsAnyOf, FieldPath path, CrdErrors errors)
    {
        if (nested is null)
        {
            return;
        }

        Check(nested, skipsAnyOf, false, path, errors);
        CheckNested(nested.Items, false, path.Child("items"), errors);
        foreach (var property in nested.Properties)
        {
            CheckNested(property.Schema, false, path.Child("properties").Key(property.Name), errors);
        }

        CheckKeywords(nested, path, errors);
        if (nested.Property("metadata") is not null)
        {
            errors.Forbidden(path.Child("properties").Key("metadata"), "must not be specified in a nested context");
        }
    }

    private static void CheckKeywords(SchemaProps nested, FieldPath path, CrdErrors errors)
    {
        Forbid(!string.IsNullOrEmpty(nested.Type), "type", Empty);
        Forbid(nested.AdditionalProperties is not null || nested.AdditionalPropertiesAllowed == true, "additionalProperties", Undefined);
        Forbid(nested.Default is not null, "default", Undefined);
        Forbid(!string.IsNullOrEmpty(nested.Title), "title", Empty);
        Forbid(!string.IsNullOrEmpty(nested.Description), "description", Empty);
        Forbid(nested.Nullable, "nullable", False);
        Forbid(nested.PreserveUnknownFields, "x-kubernetes-preserve-unknown-fields", False);
        Forbid(nested.EmbeddedResource, "x-kubernetes-embedded-resource", False);
        Forbid(nested.IntOrString, "x-kubernetes-int-or-string", False);
        Forbid(!nested.ListMapKeys.IsEmpty, "x-kubernetes-list-map-keys", Empty);
        Forbid(nested.ListType is not null, "x-kubernetes-list-type", Undefined);
        Forbid(nested.MapType is not null, "x-kubernetes-map-type", Undefined);
        Forbid(!nested.Validations.IsEmpty, "x-kubernetes-validations", Empty);

        void Forbid(bool isThere, string keyword, string detail)
        {
            if (isThere)
            {
                errors.Forbidden(path.Child(keyword), detail);
            }
        }
    }
}
