using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Definition;

/// <summary>spec.versions (apiextensions <c>validateCustomResourceDefinitionSpec</c> and <c>…Version</c>).</summary>
internal static class VersionsRules
{
    public static void Check(CrdScopes scopes, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        CheckSchemasThere(scopes, options, path, errors);
        var versions = path.Child("versions");
        for (var i = 0; i < scopes.Versions.Count; i++)
        {
            ServerWords.Label(errors, versions.Index(i).Child("name"), scopes.Versions[i].Name);
            CheckVersion(scopes.Versions[i], scopes, options, versions.Index(i), errors);
        }

        if (scopes.Versions.Select(version => version.Name).Distinct().Count() < scopes.Versions.Count)
        {
            errors.Invalid(versions, Describe(scopes.Versions), "must contain unique version names");
        }

        if (scopes.Versions.Count(version => version.IsStorage) != 1)
        {
            errors.Invalid(versions, Describe(scopes.Versions), "must have exactly one version marked as storage version");
        }

        // The server's internal type repeats the name of the first version here.
        if (!scopes.Versions.IsEmpty && scopes.Versions[0].Name is { Length: > 0 } first && DnsNames.CheckLabel(first) is { } reasons)
        {
            errors.Invalid(path.Child("version"), first, reasons);
        }
    }

    private static void CheckVersion(CrdVersion version, CrdScopes scopes, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        DeprecationRules.Check(version, path.Child("deprecationWarning"), errors);
        SchemaRules.Check(version.Schema?.OpenApi, scopes.SubresourcesOf(version) is { HasStatus: true }, options, path.Child("schema"), errors);
        SubresourceRules.Check(version.Subresources, path.Child("subresources"), errors);
        ColumnRules.Check(version.Columns, path.Child("additionalPrinterColumns"), errors);
        SelectableFieldRules.Check(
            version.SelectableFields,
            version.Schema?.OpenApi,
            version.Schema?.OpenApi is not null,
            path,
            "may only be set when `version.schema.openAPIV3Schema` is not included",
            options.HadTooManyFields(version.Name, version.SelectableFields),
            errors);
    }

    private static void CheckSchemasThere(CrdScopes scopes, CrdOptions options, FieldPath path, CrdErrors errors)
    {
        for (var i = 0; i < scopes.Versions.Count && scopes.Schema?.OpenApi is null; i++)
        {
            var version = scopes.Versions[i];
            if (version.Schema?.OpenApi is not null)
            {
                continue;
            }

            var at = path.Child("versions").Index(i).Child("schema").Child("openAPIV3Schema");
            if (options.RequiresSchemas)
            {
                errors.Required(at);
            }
            else if (!scopes.Spec.PreserveUnknownFields && version.IsServed)
            {
                errors.Required(at, "because otherwise all fields are pruned");
            }
        }
    }

    /// <summary>Enough of the versions to tell which are meant; the server prints all of its internal type.</summary>
    private static JsonValue Describe(EquatableArray<CrdVersion> versions) => versions.IsEmpty ? JsonValue.Null : new JsonArray(versions
        .Select(version => (JsonValue)new JsonObject(
        [
            new("Name", JsonValue.Of(version.Name)),
            new("Served", JsonValue.Of(version.IsServed)),
            new("Storage", JsonValue.Of(version.IsStorage)),
        ]))
        .ToEquatableArray());
}
