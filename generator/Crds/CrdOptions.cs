using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>
/// Which rules hold. A new definition has to follow all of them; an update is not refused for what the definition had before there was the rule
/// (apiextensions <c>validationOptions</c>).
/// </summary>
internal sealed record CrdOptions
{
    public static CrdOptions New { get; } = new();

    public bool RequiresKnownReviewVersion { get; init; } = true;

    public bool RequiresSchemas { get; init; } = true;

    public bool RequiresValidTypes { get; init; } = true;

    public bool RequiresStructuralSchemas { get; init; } = true;

    public bool RequiresPrunedDefaults { get; init; } = true;

    public bool RequiresAtomicSets { get; init; } = true;

    public bool RequiresSoundMapKeys { get; init; } = true;

    /// <summary>A bundle is not looked at until the definition is established.</summary>
    public bool AllowsInvalidCaBundle { get; init; } = true;

    private CrdScopes? Old { get; init; }

    public static CrdOptions Update(CrdDocument old, bool isEstablished)
    {
        var scopes = CrdScopes.Of(old.Spec);
        return new CrdOptions
        {
            RequiresKnownReviewVersion = old.Spec.Conversion is not { ReviewVersions: { IsEmpty: false } versions } || ConversionRules.HasKnownReviewVersion(versions),
            RequiresSchemas = scopes.Schema?.OpenApi is not null || scopes.Versions.All(version => version.Schema?.OpenApi is not null),
            RequiresValidTypes = !scopes.Schemas.Any(SchemaWalk.HasUnknownType),
            RequiresStructuralSchemas = scopes.Schemas.All(StructuralInvariants.IsStructural),
            RequiresPrunedDefaults = !scopes.Schemas.Any(Defaults.DefaultRules.HasUnprunedDefault),
            RequiresAtomicSets = !scopes.Schemas.Any(SchemaWalk.HasNonAtomicSet),
            RequiresSoundMapKeys = !scopes.Schemas.Any(SchemaWalk.HasUnsoundMapKey),
            AllowsInvalidCaBundle = !isEstablished || old.Spec.Conversion?.Client is { CaBundle: { Length: > 0 } bundle } && CaBundle.Check(bundle) is not null,
            Old = scopes,
        };
    }

    /// <summary>The options for one spec: pruning, defaults and Kubernetes' own keywords need structural schemas whatever was before.</summary>
    public CrdOptions For(CrdSpec spec, CrdScopes scopes) =>
        !spec.PreserveUnknownFields || scopes.Schemas.Any(SchemaWalk.HasDefault) || scopes.Schemas.Any(SchemaWalk.HasExtension)
            ? this with { RequiresStructuralSchemas = true }
            : this;

    /// <summary>Whether the old definition had exactly these selectable fields, and too many of them.</summary>
    /// <param name="version">Empty for the fields of the spec.</param>
    public bool HadTooManyFields(string version, EquatableArray<SelectableField> fields)
    {
        var before = version.Length == 0 ? Old?.SelectableFields : Old?.Versions.FirstOrDefault(other => other.Name == version)?.SelectableFields;
        return before is { Count: > 8 } && before == fields;
    }
}
