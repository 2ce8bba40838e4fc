using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What a type with attributes was found to be.</summary>
/// <param name="Kind">The kind; null when the type is none.</param>
/// <param name="Types">The types whose copies the kind needs.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ParsedKind(ApiKind? Kind, EquatableArray<ApiType> Types, EquatableArray<ApiDiagnostic> Diagnostics)
{
    public bool IsSound => !Diagnostics.Any(diagnostic => diagnostic.IsError);
}
