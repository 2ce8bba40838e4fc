using KubeCodegen.Generator.Crds.Defaults;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>One schema as a whole: first its structure, then, if that is sound, its defaults (apiextensions <c>validateCustomResourceDefinitionValidation</c>).</summary>
internal static class SchemaRules
{
    /// <param name="schema">Null when there is none.</param>
    /// <param name="hasStatus">The status subresource is on.</param>
    /// <param name="path">Of what holds the schema, without <c>openAPIV3Schema</c>.</param>
    public static void Check(SchemaProps? schema, bool hasStatus, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        if (schema is null)
        {
            return;
        }

        var own = new CrdErrors();
        var at = path.Child("openAPIV3Schema").At(schema);
        if (hasStatus)
        {
            StatusRootRules.Check(schema, at, own);
        }

        if (schema.Nullable)
        {
            own.Forbidden(at.Child("nullable"), "nullable cannot be true at the root");
        }

        var problem = options.RequiresStructuralSchemas ? CheckStructure(schema, options, at, own) : null;
        KeywordRules.CheckRoot(schema, options, at, own);
        if (problem is not null && own.Count == 0)
        {
            own.Invalid(at, "", problem);
        }

        errors.AddRange(own);
    }

    /// <summary>What keeps the schema from having a structure; the server says it only where it has nothing else to say.</summary>
    private static string? CheckStructure(SchemaProps schema, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        if (StructuralForm.Problem(schema) is { } problem)
        {
            return problem;
        }

        var structural = new CrdErrors();
        StructuralInvariants.Check(schema, path, structural);
        errors.AddRange(structural);
        if (structural.Count == 0)
        {
            DefaultRules.Check(schema, options, path, errors);
        }

        return null;
    }
}
