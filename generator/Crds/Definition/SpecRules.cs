using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>spec as a whole (apiextensions <c>validateCustomResourceDefinitionSpec</c>).</summary>
internal static class SpecRules
{
    private static readonly FieldPath Path = FieldPath.Of("spec");

    public static void Check(CrdSpec spec, CrdOptions options, CrdErrors errors)
    {
        var scopes = CrdScopes.Of(spec);
        options = options.For(spec, scopes);
        NamesRules.CheckGroup(spec, Path, errors);
        if (spec.PreserveUnknownFields && scopes.Schemas.Any(SchemaWalk.HasDefault))
        {
            errors.Invalid(Path.Child("preserveUnknownFields"), JsonValue.True, "must be false in order to use defaults in the schema");
        }

        VersionsRules.Check(scopes, options, Path, errors);
        NamesRules.Check(spec.Names, Path.Child("names"), errors);
        SchemaRules.Check(scopes.Schema?.OpenApi, scopes.HasAnyStatus, options, Path.Child("validation"), errors);
        SubresourceRules.Check(scopes.Subresources, Path.Child("subresources"), errors);
        ColumnRules.Check(scopes.Columns, Path.Child("additionalPrinterColumns"), errors);
        SelectableFieldRules.Check(
            scopes.SelectableFields,
            scopes.Schema?.OpenApi,
            scopes.Schema is not null,
            Path,
            "may only be set when validations.schema is included",
            options.HadTooManyFields("", scopes.SelectableFields),
            errors);
        ConversionRules.Check(spec, options, Path.Child("conversion"), errors);
    }
}
