using KubeCodegen.Generator.Importing;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Importing;

/// <summary>Every problem that <c>import</c> reports.</summary>
internal static class ImportProblems
{
    public static Problem Unreadable(string file, string reason) =>
        new(Severity.Error, "KCG9030", $"The file cannot be read: {reason}") { File = file };

    public static Problem NotYaml(YamlError error) =>
        new(Severity.Error, "KCG9031", $"document {error.Document}: {error.Message}") { File = error.FileName, Line = error.Line, Column = error.Column };

    public static Problem Of(ImportProblem problem)
    {
        var place = problem.Path.Length == 0 ? "it" : problem.Path;
        return new Problem(SeverityOf(problem), IdOf(problem), $"document {problem.Document.Number}: {place} {problem.Message}")
        {
            File = problem.Document.File,
            Line = problem.Document.Line,
            Column = 1,
        };
    }

    public static Problem InTheWay(string file) =>
        new(Severity.Error, "KCG9034", "The file is there and says something else. Move it away, or replace it with --force.") { File = file };

    public static Problem NamesInvalid(string file, string message) =>
        new(Severity.Error, "KCG9035", message) { File = file };

    public static Problem Nothing() => new(Severity.Error, "KCG9036", "There is no CustomResourceDefinition in what was named. Name a file with one: its kind is CustomResourceDefinition.");

    public static Problem NamespaceInvalid(string name) =>
        new(Severity.Error, "KCG9037", $"'{name}' is no namespace: write C# names of ASCII letters and digits with dots between them.") { ExitCode = ExitCode.WrongUsage };

    public static Problem NotWritten(string message) => new(Severity.Error, "KCG9038", message);

    private static string IdOf(ImportProblem problem) => problem.Severity == ImportSeverity.Error ? "KCG9032" : "KCG9033";

    private static Severity SeverityOf(ImportProblem problem) => problem.Severity switch
    {
        ImportSeverity.Error => Severity.Error,
        ImportSeverity.Warning => Severity.Warning,
        _ => Severity.Note,
    };
}
