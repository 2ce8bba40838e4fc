using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What a type with attributes was found to be.</summary>
/// <param name="Kind">The kind; null when the type is none.</param>
/// <param name="Types">The types whose copies the kind needs.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ParsedKind(ApiKind? Kind, EquatableArray<ApiType> Types, EquatableArray<ApiDiagnostic> Diagnostics)
{
    /// <summary>The kind's client; null when there is to be none.</summary>
    public ApiClient? Client { get; init; }

    /// <summary>The types to apply its fields with.</summary>
    public EquatableArray<ApplyConfiguration> Configurations { get; init; } = [];

    /// <summary>The documentation ids of the program's types that the kind reaches.</summary>
    public EquatableArray<string> Reached { get; init; } = [];

    /// <summary>Those of the profiles that it uses.</summary>
    public EquatableArray<string> Profiles { get; init; } = [];

    public bool IsSound => !Diagnostics.Any(diagnostic => diagnostic.IsError);
}
