using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeCodegen.Tool.Generation;

/// <summary>The core's diagnostics as the compiler would show them: <c>#pragma warning</c>, NoWarn and warnings as errors hold here too.</summary>
internal static class EffectiveDiagnostics
{
    public static IEnumerable<Diagnostic> Of(CSharpCompilation compilation, ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.IsEmpty ? [] : CompilationWithAnalyzers.GetEffectiveDiagnostics(diagnostics, compilation)
            .Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity != DiagnosticSeverity.Hidden);
}
