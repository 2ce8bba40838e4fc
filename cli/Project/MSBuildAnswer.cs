using System.Text.Json;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Project;

/// <summary>The JSON that <c>-getItem</c> and <c>-getProperty</c> print.</summary>
internal sealed record MSBuildAnswer(
    IReadOnlyDictionary<string, string> PropertyValues,
    IReadOnlyList<string> CompilerArguments,
    IReadOnlyList<ProjectReference> ProjectReferences)
{
    /// <summary>The target frameworks of a project that was not told which; else empty.</summary>
    public IReadOnlyList<string> FrameworksToChooseFrom => Property("TargetFramework").Length > 0 ? [] :
        Property("TargetFrameworks").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static MSBuildAnswer Parse(string json)
    {
        // Warnings may stand before it.
        using var document = JsonDocument.Parse(json.AsMemory(Math.Max(0, json.IndexOf('{', StringComparison.Ordinal))));
        var items = document.RootElement.TryGetProperty("Items", out var found) ? found : default;
        return new(
            document.RootElement.GetProperty("Properties").EnumerateObject()
                .ToDictionary(property => property.Name, property => property.Value.GetString() ?? "", StringComparer.Ordinal),
            [.. Items(items, "CscCommandLineArgs").Select(item => Text(item, "Identity"))],
            [.. Items(items, "_ResolvedProjectReferencePaths").Select(Reference)]);
    }

    public ProjectAnswer ToProject(ProjectQuestion question, IReadOnlyList<string> imports)
    {
        var answer = new ProjectAnswer(question.ProjectFile, Project.CompilerArguments.Parse(CompilerArguments, question.Folder))
        {
            Output = Property("KubeCodegenOutput"),
            Header = Property("KubeCodegenHeaderFile"),
            ProjectReferences = ProjectReferences,
            Inputs = ProjectInputs.Of(
                question.ProjectFile,
                imports,
                ProjectReferences.Select(reference => reference.ProjectFile),
                assets: Property("ProjectAssetsFile"),
                dotnet: Property("NetCoreRoot"),
                packages: Property("NuGetPackageRoot")),
        };
        var outputFolder = answer.OutputFolder(question.RequestedOutput);
        return answer with { Listing = SourceListing.Hash(question.Folder, outputFolder, answer.Arguments.Sources) };
    }

    /// <summary>MSBuild answers for a project that could not be compiled, too.</summary>
    public IReadOnlyList<Problem> Check(ProjectAnswer project)
    {
        if (Property("ProjectAssetsFile") is { Length: > 0 } assets && !File.Exists(assets))
        {
            return [Problems.NotRestored(project.ProjectFile)];
        }

        return [.. project.Arguments.References.Where(reference => !File.Exists(reference.Path)).Select(reference => Missing(project, reference.Path))];
    }

    private static Problem Missing(ProjectAnswer project, string path) =>
        project.ProjectReferences.FirstOrDefault(reference => reference.ReferenceAssembly == path || reference.Assembly == path) is { } referenced
            ? Problems.ReferenceNotBuilt(project.ProjectFile, referenced.ProjectFile, path)
            : Problems.ReferenceNotFound(project.ProjectFile, path);

    private static ProjectReference Reference(JsonElement item) =>
        new(Text(item, "MSBuildSourceProjectFile"), Text(item, "ReferenceAssembly"), Text(item, "FullPath"));

    private static JsonElement.ArrayEnumerator Items(JsonElement items, string name) =>
        items.ValueKind == JsonValueKind.Object && items.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private string Property(string name) => PropertyValues.GetValueOrDefault(name, "");
}
