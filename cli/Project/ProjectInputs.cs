using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Project;

/// <summary>The files on which MSBuild's answer depends.</summary>
internal static class ProjectInputs
{
    // MSBuild and the SDK look for these in the project's folder and above.
    private static readonly string[] LookedFor =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Directory.Build.rsp", "global.json"];

    /// <param name="references">The projects it refers to, which say what their assemblies are called.</param>
    /// <param name="assets">What restore wrote; it stands for all packages.</param>
    /// <param name="dotnet">The folder of the SDKs; they are told apart by their folder, not file by file.</param>
    /// <param name="packages">The folder of the packages, whose files never change.</param>
    public static IReadOnlyList<FileStamp> Of(string projectFile, IReadOnlyList<string> imports, IEnumerable<string> references, string assets, string dotnet, string packages) =>
    [
        .. new[] { projectFile, projectFile + ".user", assets, dotnet.Length > 0 ? Path.Combine(dotnet, "sdk") : "" }
            .Concat(Above(projectFile))
            .Concat(references)
            .Concat(imports.Where(import => !IsBelow(import, dotnet) && !IsBelow(import, packages)))
            .Where(path => path.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(FileStamp.Of),
    ];

    private static IEnumerable<string> Above(string projectFile)
    {
        for (var folder = Path.GetDirectoryName(projectFile); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            foreach (var name in LookedFor)
            {
                yield return Path.Combine(folder, name);
            }
        }
    }

    private static bool IsBelow(string path, string folder) => folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal);
}
