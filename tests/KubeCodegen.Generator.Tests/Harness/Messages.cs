using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>Diagnostics as lines of text, as the compiler prints them, sorted by place.</summary>
internal static class Messages
{
    public static string Text(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics
        .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: not DiagnosticSeverity.Hidden })
        .OrderBy(diagnostic => Path(diagnostic.Location), StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .Select(Line)
        .Distinct());

    private static string Line(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return $"{Place(diagnostic.Location)}{severity} {diagnostic.Id}: {message}\n";
    }

    private static string Place(Location location)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return Path(location).Length == 0 ? "" : $"{Path(location)}({start.Line + 1},{start.Character + 1}): ";
    }

    private static string Path(Location location)
    {
        var path = location.GetLineSpan().Path ?? "";
        return path.StartsWith(UserCode.Root, StringComparison.Ordinal) ? path[UserCode.Root.Length..] : path;
    }
}
