using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Project;

/// <summary>Finds the project that the command line means.</summary>
internal static class ProjectLocator
{
    /// <param name="named">A project, a folder, or null for the current folder.</param>
    /// <returns>The project's full path.</returns>
    public static Outcome<string> Find(string? named)
    {
        var path = Path.GetFullPath(named ?? ".");
        if (File.Exists(path))
        {
            return path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? path : Problems.ProjectNotFound(path);
        }

        return Directory.Exists(path) ? FindIn(path) : Problems.ProjectNotFound(path);
    }

    private static Outcome<string> FindIn(string folder)
    {
        var projects = Directory.GetFiles(folder, "*.csproj");
        Array.Sort(projects, StringComparer.Ordinal);
        return projects switch
        {
            [] => Problems.NoProject(folder),
            [var project] => project,
            _ => Problems.SeveralProjects(folder, projects.Select(project => Path.GetFileName(project))),
        };
    }
}
