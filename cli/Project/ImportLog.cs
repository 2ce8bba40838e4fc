namespace KubeCodegen.Tool.Project;

/// <summary>
/// Which files a project imports. MSBuild tells it in its log alone (its property MSBuildAllProjects names just the newest of them).
/// </summary>
internal sealed class ImportLog : IDisposable
{
    private const string Marker = "Importing project \"";
    private readonly string _path;

    private ImportLog(string path, string argument)
    {
        _path = path;
        Argument = argument;
    }

    /// <summary>What to hand to MSBuild.</summary>
    public string Argument { get; }

    public static ImportLog In(ProjectQuestion question)
    {
        Directory.CreateDirectory(question.CacheFolder);
        var name = $"imports-{Environment.ProcessId}-{question.Key}.log";
        // Relative to the project's folder, because a semicolon in a full path would end the parameter.
        return new(Path.Combine(question.CacheFolder, name), $"-fileLoggerParameters:LogFile=obj/codegen/{name};Verbosity=detailed");
    }

    public IReadOnlyList<string> Read() => !File.Exists(_path) ? [] :
    [
        .. File.ReadLines(_path)
            .Select(line => line.TrimStart())
            .Where(line => line.StartsWith(Marker, StringComparison.Ordinal))
            .Select(line => line[Marker.Length..line.IndexOf("\" into", StringComparison.Ordinal)])
            .Distinct(StringComparer.Ordinal),
    ];

    public void Dispose() => File.Delete(_path);
}
