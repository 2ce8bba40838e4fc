using System.Globalization;

namespace KubeCodegen.Tool.Reporting;

/// <summary>Every problem that the tool itself reports, with its id and its way out; those of the core have ids of their own.</summary>
internal static class Problems
{
    public static Problem NoProject(string folder) =>
        Usage("KCG9001", $"There is no project in '{folder}'. Name one: codegen update path/to/Project.csproj");

    public static Problem SeveralProjects(string folder, IEnumerable<string> names) =>
        Usage("KCG9002", $"There are several projects in '{folder}': {string.Join(", ", names)}. Name the one that is meant.");

    public static Problem ProjectNotFound(string path) =>
        Usage("KCG9003", $"'{path}' is neither a C# project nor a folder. Name a .csproj file, or the folder that it is in.");

    public static Problem FrameworkNeeded(string project, IEnumerable<string> frameworks) =>
        Usage("KCG9004", $"The project has several target frameworks. Choose one with --framework: {string.Join(", ", frameworks)}") with { File = project };

    public static Problem NotRestored(string project) =>
        Error("KCG9005", "The project has not been restored. Run 'dotnet restore' first.", project);

    public static Problem ReferenceNotBuilt(string project, string reference, string path) =>
        Error("KCG9006", $"The referenced project '{reference}' has not been built ('{path}' does not exist). Run 'dotnet build' first.", project);

    public static Problem ReferenceNotFound(string project, string path) =>
        Error("KCG9007", $"The referenced file '{path}' does not exist. Run 'dotnet build', or correct the reference.", project);

    public static Problem BuildFailed(string project, string text) =>
        Error("KCG9008", $"MSBuild cannot evaluate the project. {text}", project);

    public static Problem OutputRefused(string message) => Error("KCG9009", message, null);

    public static Problem Drift(string project, string found, string command) =>
        Error("KCG9010", $"The generated files are not up to date: {found}. Run '{command}' and commit what it writes.", project);

    public static Problem TemplatesNotFound(string folder) =>
        Usage("KCG9011", $"The folder of templates '{folder}' does not exist. Correct --templates, or leave it out for the built-in ones.");

    public static Problem SourceUnreadable(string path, string reason) =>
        Error("KCG9012", $"The file cannot be read: {reason}", path);

    public static Problem CompilerArgumentsNotFound(string path) =>
        Usage("KCG9013", $"The file of compiler arguments '{path}' does not exist. Leave --compiler-arguments out: the project is asked then.");

    public static Problem HeaderMissing(string path, string header) =>
        Error("KCG9014", $"The template for '{path}' leaves out '{header}'. It has to be within the first five lines, or in the comment that the file begins with.", null);

    public static Problem ForeignFile(string path, string header) =>
        Error("KCG9016", $"This file is to be generated, but the one on disk lacks '{header}'. Move it away, or delete it if it can be generated.", path);

    public static Problem HeaderNotFound(string path) =>
        Usage("KCG9040", $"The header file '{path}' does not exist.");

    public static Problem DefinitionsNotFound(string path) =>
        Usage("KCG9020", $"'{path}' is neither a file nor a folder. Name YAML or JSON files, folders that hold them, or '-' for the standard input.");

    public static Problem DefinitionRefused(string message) => Error("KCG9021", message, null);

    public static Problem DefinitionDoubtful(string message) => new(Severity.Warning, "KCG9022", message);

    /// <summary>The core's words, which it also has for kinds in C#.</summary>
    public static Problem DefinitionLarge(string name, string warning)
    {
        var descriptor = Generator.Diagnostics.Descriptors.DefinitionLarge;
        return new(Severity.Warning, descriptor.Id, string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), name, warning));
    }

    public static Problem NoDefinition(string apiVersion, string kind) =>
        new(Severity.Note, "KCG9023", $"{(kind.Length == 0 ? "An object without a kind" : $"{apiVersion} {kind}".TrimStart())} is not a CustomResourceDefinition and is not checked.");

    public static Problem DefinitionOutdated() =>
        Error("KCG9024", "CustomResourceDefinitions of apiextensions.k8s.io/v1beta1 are no longer served since Kubernetes 1.22. Write it as apiextensions.k8s.io/v1.", null);

    public static Problem YamlUnreadable(string message) => Error("KCG9025", message, null);

    public static Problem NoDefinitions() =>
        Error("KCG9026", "There is no CustomResourceDefinition in what was named. Name a file with one: its kind is CustomResourceDefinition.", null);

    public static Problem ServedDefinitionRefused(string message) => Error("KCG9060", message, null);

    public static Problem ServerNotStarted(string message) =>
        Error("KCG9061", $"The server does not start: {message.TrimEnd('.')}. Is another one running on that port, or with that folder?", null);

    private static Problem Error(string id, string message, string? file) => new(Severity.Error, id, message) { File = file };

    private static Problem Usage(string id, string message) =>
        new(Severity.Error, id, message) { ExitCode = ExitCode.WrongUsage };
}
