using KubeCodegen.Tool.Documentation;
using KubeCodegen.Tool.Project;
using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Generation;

/// <summary>All that is known before anything is compiled: what is read, what is generated of it, and where it goes.</summary>
internal sealed record GenerationTarget
{
    public required ProjectAnswer Project { get; init; }

    /// <summary>Where the tool keeps what it remembers.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>Tells apart the ways in which the project can be evaluated.</summary>
    public required string Key { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>The kinds of output that this run owns.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    public string? TemplatesFolder { get; init; }

    /// <summary>The file whose text goes on top of generated files; null for none.</summary>
    public string? HeaderFile { get; init; }

    /// <summary>The compiler's sources without what this and other generators write.</summary>
    public IEnumerable<string> Sources => Project.Arguments.Sources.Where(source => !IsGenerated(source));

    public IEnumerable<string> References => Project.Arguments.References.Select(reference => reference.Path);

    /// <summary>The places where the references' documentation is looked for, whether it is there or not.</summary>
    public IEnumerable<string> Documentation => References.SelectMany(DocumentationPath.Candidates);

    public IEnumerable<string> Templates => TemplatesFolder is null ? [] :
        Directory.EnumerateFiles(TemplatesFolder, "*.sbn").Order(StringComparer.Ordinal);

    /// <summary>All files in the folders that this run owns.</summary>
    public IEnumerable<string> Outputs => Categories
        .Select(category => Path.Combine(OutputFolder, category))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));

    public string StampFile => Path.Combine(CacheFolder, $"generated-{ContentHash.Of(Scope):x16}.txt");

    /// <summary>Two runs of one identity that read the same files write the same files.</summary>
    public string Identity =>
        ContentHash.Of($"{ToolIdentity.Value}\n{Scope}\n{string.Join('\n', ProjectCache.Lines(Project.Arguments).Select(line => string.Join(' ', line)))}").ToString("x16", null);

    private string Scope => string.Join('\n', [Project.ProjectFile, Key, OutputFolder, TemplatesFolder ?? "", HeaderFile ?? "", .. Categories]);

    private bool IsGenerated(string source)
    {
        if (source.StartsWith(Path.Combine(OutputFolder, "csharp") + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return true;
        }

        var folders = Path.GetRelativePath(Project.Folder, source).Split(Path.DirectorySeparatorChar);
        return folders[0] == "obj" && folders.Contains("generated", StringComparer.Ordinal);
    }
}
