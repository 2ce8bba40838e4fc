namespace KubeCodegen.Docs.Tests.Diagnostics;

/// <summary>docs/diagnostics/README.md: the table of all pages.</summary>
internal static class DiagnosticTable
{
    private const string Introduction =
        """
        # Diagnostics

        What the generator and the tool say about your code, your project and your files. Each page says what is wrong, why, and how to put it right.
        The examples are compiled by a test. One that shows a `BackupSpec` alone means the spec of a kind `Backup`.

        The line `Fix:` names what editors offer under the light bulb. `dotnet format analyzers --diagnostics KCG0012 --severity info` does the same from the command line, in all files at once.

        A type with an error gets no files; the others do. The ids never change their meaning.

        """;

    public static string Render(IEnumerable<DiagnosticPage> pages) => Introduction
        + Table("Of the generator: in the editor, in `dotnet build` and in the tool", pages.Where(page => !IsOfTool(page)))
        + Table("Of the tool alone", pages.Where(IsOfTool));

    private static bool IsOfTool(DiagnosticPage page) => page.Id.StartsWith("KCG9", StringComparison.Ordinal);

    private static string Table(string heading, IEnumerable<DiagnosticPage> pages) =>
        $"\n## {heading}\n\n| Id | Severity | What is wrong |\n|---|---|---|\n"
        + string.Concat(pages.Select(page => $"| [{page.Id}]({page.Id}.md) | {page.Severity} | {page.Title} |\n"));
}
