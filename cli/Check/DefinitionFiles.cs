using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Check;

/// <summary>Finds and reads the files that a command line names.</summary>
/// <param name="input">What <c>-</c> stands for.</param>
internal sealed class DefinitionFiles(TextReader input)
{
    private const string StandardInput = "-";
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <param name="path">A file, a folder with YAML and JSON files at any depth, or <c>-</c>.</param>
    public async Task<Outcome<IReadOnlyList<DefinitionFile>>> ReadAsync(string path, CancellationToken cancellation)
    {
        if (path == StandardInput)
        {
            return new DefinitionFile[] { new("stdin", await input.ReadToEndAsync(cancellation)) };
        }

        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return Problems.DefinitionsNotFound(path);
        }

        var files = new List<DefinitionFile>();
        foreach (var file in Find(path))
        {
            try
            {
                files.Add(new DefinitionFile(Path.GetFullPath(file), await File.ReadAllTextAsync(file, cancellation)));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return Problems.SourceUnreadable(Path.GetFullPath(file), exception.Message);
            }
        }

        return files;
    }

    private static IEnumerable<string> Find(string path) => File.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}
