using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What the assembly says of its clients as a whole.</summary>
/// <param name="Others">The clients of kinds of other assemblies.</param>
/// <param name="Name">Of the clientset.</param>
/// <param name="Namespace">Of the clientset; null when nobody says.</param>
/// <param name="Fallback">Stands in for a namespace that the kinds have in common.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ClientPlan(
    IReadOnlyList<ApiClient> Others, string Name, string? Namespace, string Fallback, IReadOnlyList<ApiDiagnostic> Diagnostics);
