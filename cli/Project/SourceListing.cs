using System.IO.Enumeration;
using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Project;

/// <summary>
/// The names of the C# files around a project. A file that comes or goes changes what the project's globs match,
/// so MSBuild has to be asked again; a file that is merely edited does not.
/// </summary>
internal static class SourceListing
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    /// <param name="folder">The project's folder; all below it counts, but for build output.</param>
    /// <param name="outputFolder">Where generated files go; those do not count.</param>
    /// <param name="sources">The compiler's sources; the folders of those elsewhere count too.</param>
    public static ulong Hash(string folder, string outputFolder, IEnumerable<string> sources)
    {
        var inside = folder + Path.DirectorySeparatorChar;
        var elsewhere = sources
            .Where(source => !source.StartsWith(inside, StringComparison.Ordinal))
            .Select(source => Path.GetDirectoryName(source)!)
            .Distinct(StringComparer.Ordinal)
            .Where(Directory.Exists)
            .SelectMany(other => Directory.EnumerateFiles(other, "*.cs"));
        string[] names = [.. Below(folder, outputFolder), .. elsewhere];
        Array.Sort(names, StringComparer.Ordinal);
        return ContentHash.Of(string.Join('\n', names));
    }

    private static FileSystemEnumerable<string> Below(string folder, string outputFolder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(".cs", StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.')
                && entry.FileName is not ("bin" or "obj" or "node_modules")
                && !entry.ToFullPath().Equals(outputFolder, StringComparison.Ordinal),
        };
}
