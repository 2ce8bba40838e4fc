using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Project;

/// <summary>Asks MSBuild for the compiler's command line of a project, once, without compiling anything.</summary>
internal static class ProjectQuery
{
    private static readonly string[] Arguments =
    [
        "-t:Compile",
        "-getItem:CscCommandLineArgs,_ResolvedProjectReferencePaths",
        "-getProperty:KubeCodegenOutput,KubeCodegenHeaderFile,ProjectAssetsFile,NuGetPackageRoot,NetCoreRoot",
        "-p:DesignTimeBuild=true",
        "-p:ProvideCommandLineArgs=true",
        "-p:SkipCompilerExecution=true",
        "-p:BuildProjectReferences=false",
        "-p:KubeCodegenOnBuild=false",
        // Without it an up-to-date project skips the compiler and answers with an empty list.
        "-p:NonExistentFile=__NonExistentSubDir__/__NonExistentFile__",
    ];

    public static async Task<Outcome<ProjectAnswer>> AskAsync(ProjectQuestion question, CancellationToken cancellation)
    {
        var started = DateTime.UtcNow;
        using var imports = ImportLog.In(question);
        var run = await MSBuildProcess.RunAsync(question.Folder, [question.ProjectFile, .. Arguments, .. Properties(question), imports.Argument], cancellation);
        if (run is null)
        {
            return Problems.BuildFailed(question.ProjectFile, "There is no 'dotnet' on the PATH; install the .NET SDK.");
        }

        if (run.ExitCode != 0)
        {
            return Outcome<ProjectAnswer>.Failed(await ExplainAsync(question, run, cancellation));
        }

        var answer = MSBuildAnswer.Parse(run.Output);
        var project = answer.ToProject(question, imports.Read());
        var problems = answer.Check(project);
        if (problems.Count > 0)
        {
            return Outcome<ProjectAnswer>.Failed(problems);
        }

        Remember(question, project, started);
        return project;
    }

    // What was written while MSBuild ran may or may not be in its answer.
    private static void Remember(ProjectQuestion question, ProjectAnswer answer, DateTime started)
    {
        if (answer.Inputs.All(input => input.Ticks < started.Ticks))
        {
            ProjectCache.Write(question.CacheFile, answer);
        }
    }

    private static IEnumerable<string> Properties(ProjectQuestion question) => question.Properties.Select(property => "-p:" + property);

    private static async Task<IReadOnlyList<Problem>> ExplainAsync(ProjectQuestion question, MSBuildProcess failed, CancellationToken cancellation)
    {
        var frameworks = await FrameworksAsync(question, cancellation);
        return frameworks.Count > 0 ? [Problems.FrameworkNeeded(question.ProjectFile, frameworks)] : MSBuildErrors.In(question.ProjectFile, failed);
    }

    // A project with several target frameworks has no Compile target of its own.
    private static async Task<IReadOnlyList<string>> FrameworksAsync(ProjectQuestion question, CancellationToken cancellation)
    {
        string[] arguments = [question.ProjectFile, "-getProperty:TargetFramework,TargetFrameworks", .. Properties(question)];
        var run = await MSBuildProcess.RunAsync(question.Folder, arguments, cancellation);
        return run is { ExitCode: 0 } ? MSBuildAnswer.Parse(run.Output).FrameworksToChooseFrom : [];
    }
}
