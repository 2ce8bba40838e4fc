using KubeCodegen.Tool.Commands;
using KubeCodegen.Tool.Project;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Generation;

/// <summary>Turns the command line into a target: finds the project, and asks MSBuild when nobody remembers its answer.</summary>
internal static class GenerationTargetBuilder
{
    public static async Task<Outcome<GenerationTarget>> BuildAsync(GenerationRequest request, Reporter reporter, CancellationToken cancellation)
    {
        if (request.Templates is { } templates && !Directory.Exists(templates))
        {
            return Problems.TemplatesNotFound(templates);
        }

        var located = ProjectLocator.Find(request.Project);
        if (!located.Succeeded)
        {
            return Outcome<GenerationTarget>.Failed(located.Problems);
        }

        var question = QuestionOf(located.Value, request);
        var answer = request.CompilerArguments is { } file ? HandedOver(question, file)
            : Remembered(question) is { } remembered ? remembered
            : await reporter.During("Reading " + Path.GetFileName(question.ProjectFile), () => ProjectQuery.AskAsync(question, cancellation));
        return !answer.Succeeded ? Outcome<GenerationTarget>.Failed(answer.Problems)
            : answer.Value.HeaderFile(request.HeaderFile) is { } header && !File.Exists(header) ? Problems.HeaderNotFound(header)
            : Build(request, question, answer.Value);
    }

    private static GenerationTarget Build(GenerationRequest request, ProjectQuestion question, ProjectAnswer answer) => new()
    {
        Project = answer,
        CacheFolder = question.CacheFolder,
        Key = question.Key,
        OutputFolder = answer.OutputFolder(request.Output),
        Categories = request.Only.Count > 0 ? request.Only : Categories.All,
        HeaderFile = answer.HeaderFile(request.HeaderFile),
        TemplatesFolder = request.Templates is null ? null : Path.GetFullPath(request.Templates),
    };

    private static ProjectQuestion QuestionOf(string projectFile, GenerationRequest request)
    {
        List<string> properties = [.. request.Properties];
        if (request.Framework is { } framework)
        {
            properties.Add("TargetFramework=" + framework);
        }

        if (request.Configuration is { } configuration)
        {
            properties.Add("Configuration=" + configuration);
        }

        return new(projectFile, request.Output is null ? null : Path.GetFullPath(request.Output), properties);
    }

    private static ProjectAnswer? Remembered(ProjectQuestion question) =>
        ProjectCache.Read(question.CacheFile, question.ProjectFile) is { } answer
        && answer.IsCurrent(answer.OutputFolder(question.RequestedOutput)) ? answer : null;

    private static Outcome<ProjectAnswer> HandedOver(ProjectQuestion question, string file) => File.Exists(file)
        ? new ProjectAnswer(question.ProjectFile, CompilerArguments.Parse(File.ReadLines(file), question.Folder))
        : Problems.CompilerArgumentsNotFound(file);
}
