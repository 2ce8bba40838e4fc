namespace KubeCodegen.Generator.Importing;

internal enum ImportSeverity
{
    Note,
    Warning,
    Error,
}

/// <summary>Something about a document that its reader has to know.</summary>
/// <param name="Path">The field that it is about, such as <c>spec.names.kind</c>; empty for the document as a whole.</param>
internal sealed record ImportProblem(ImportDocument Document, ImportSeverity Severity, string Path, string Message);
