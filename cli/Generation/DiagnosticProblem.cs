using System.Globalization;
using KubeCodegen.Tool.Reporting;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Tool.Generation;

/// <summary>A diagnostic of the compiler or the core as a problem of the tool.</summary>
internal static class DiagnosticProblem
{
    public static Problem Of(Diagnostic diagnostic)
    {
        var problem = new Problem(SeverityOf(diagnostic.Severity), diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        var span = diagnostic.Location.GetMappedLineSpan();
        return !span.IsValid ? problem : problem with
        {
            File = Path.GetFullPath(span.Path),
            Line = span.StartLinePosition.Line + 1,
            Column = span.StartLinePosition.Character + 1,
        };
    }

    private static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        _ => Severity.Note,
    };
}
