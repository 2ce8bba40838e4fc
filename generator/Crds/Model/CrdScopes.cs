using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>
/// A definition as the server validates it: what all versions have alike is moved from them to the spec, and errors in it are reported there
/// (apiextensions <c>Convert_v1_CustomResourceDefinitionSpec_To_apiextensions_CustomResourceDefinitionSpec</c>).
/// </summary>
internal sealed record CrdScopes(CrdSpec Spec)
{
    public CrdSchema? Schema { get; init; }

    public CrdSubresources? Subresources { get; init; }

    public EquatableArray<PrintColumn> Columns { get; init; }

    public EquatableArray<SelectableField> SelectableFields { get; init; }

    /// <summary>The versions with what is theirs alone.</summary>
    public EquatableArray<CrdVersion> Versions => Spec.Versions;

    public bool HasAnyStatus => Subresources is { HasStatus: true } || Versions.Any(version => version.Subresources is { HasStatus: true });

    /// <summary>Every schema of the definition.</summary>
    public IEnumerable<SchemaProps> Schemas => Versions.Select(version => version.Schema).Prepend(Schema).Select(schema => schema?.OpenApi).OfType<SchemaProps>();

    public static CrdScopes Of(CrdSpec spec)
    {
        if (spec.Versions.IsEmpty)
        {
            return new CrdScopes(spec);
        }

        var first = spec.Versions[0];
        var isSchemaShared = spec.Versions.All(version => version.Schema == first.Schema);
        var areSubresourcesShared = spec.Versions.All(version => version.Subresources == first.Subresources);
        var areColumnsShared = spec.Versions.All(version => version.Columns == first.Columns);
        var areFieldsShared = spec.Versions.All(version => version.SelectableFields == first.SelectableFields);
        var own = spec.Versions.Select(version => version with
        {
            Schema = isSchemaShared ? null : version.Schema,
            Subresources = areSubresourcesShared ? null : version.Subresources,
            Columns = areColumnsShared ? [] : version.Columns,
            SelectableFields = areFieldsShared ? [] : version.SelectableFields,
        });
        return new CrdScopes(spec with { Versions = own.ToEquatableArray() })
        {
            Schema = isSchemaShared ? first.Schema : null,
            Subresources = areSubresourcesShared ? first.Subresources : null,
            Columns = areColumnsShared ? first.Columns : [],
            SelectableFields = areFieldsShared ? first.SelectableFields : [],
        };
    }

    /// <summary>The subresources of a version: its own, or where no version has any, those of the spec.</summary>
    public CrdSubresources? SubresourcesOf(CrdVersion version) =>
        Versions.Any(other => other.Subresources is not null) ? version.Subresources : Subresources;
}
