using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Project;

/// <summary>Which project, evaluated how.</summary>
/// <param name="ProjectFile">Its full path.</param>
/// <param name="RequestedOutput">The option <c>--output</c>.</param>
/// <param name="Properties"><c>NAME=VALUE</c>, the framework and the configuration among them.</param>
internal sealed record ProjectQuestion(string ProjectFile, string? RequestedOutput, IReadOnlyList<string> Properties)
{
    public string Folder => Path.GetDirectoryName(ProjectFile)!;

    /// <summary>Where the tool keeps what it remembers about the project.</summary>
    public string CacheFolder => Path.Combine(Folder, "obj", "codegen");

    /// <summary>Differs for each way of asking.</summary>
    public string Key => ContentHash.Of(string.Join('\n', [ProjectFile, RequestedOutput ?? "", .. Properties])).ToString("x16", null);

    public string CacheFile => Path.Combine(CacheFolder, $"project-{Key}.txt");
}
