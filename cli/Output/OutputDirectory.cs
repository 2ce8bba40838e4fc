using System.Text;

namespace KubeCodegen.Tool.Output;

/// <summary>
/// The folder that a run generates into: compares what is wanted with what is there (<see cref="Plan"/>),
/// makes it so (<see cref="Write"/>) or shows the difference (<see cref="Diff"/>).
/// </summary>
internal sealed class OutputDirectory(string path)
{
    // Where the file system takes two spellings for one file, deleting the stale spelling would delete the wanted file.
    private static readonly StringComparer Names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>Compares; nothing is written.</summary>
    /// <param name="wanted">The files of this run; each carries the header of generated files.</param>
    /// <param name="categories">The first folders that this run is responsible for: files below them that are ours and not wanted are stale.</param>
    /// <exception cref="OutputException">A path leaves the folder or its categories, two paths are one, or the disk cannot be read.</exception>
    public OutputPlan Plan(IReadOnlyCollection<OutputFile> wanted, IReadOnlyCollection<string> categories)
    {
        Check(wanted, categories);
        var files = wanted.Select(Compare).Concat(FindStale(wanted, categories));
        return new OutputPlan([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Writes added and changed files and deletes stale ones; an unchanged file is not touched.</summary>
    /// <exception cref="OutputException">A file of a person is in the way, or the disk cannot be written; then, as far as that is possible, nothing has changed.</exception>
    public void Write(OutputPlan plan)
    {
        if (plan.In(OutputState.Foreign).FirstOrDefault() is { } foreign)
        {
            throw new OutputException(
                foreign.Path,
                $"this file is to be generated, but the one on disk lacks the header '{GeneratedHeader.Sentence}'",
                "Move it away, or delete it if it can be generated");
        }

        using var update = new OutputUpdate(root);
        foreach (var file in plan.Files.Where(file => file.State is OutputState.Added or OutputState.Changed))
        {
            update.Stage(file.Path, file.After!);
        }

        update.Commit();
        foreach (var file in plan.In(OutputState.Stale))
        {
            update.Delete(file.Path);
        }
    }

    /// <summary>The changes that <see cref="Write"/> would make as unified diffs, which <c>git apply</c> and <c>patch -p1</c> take inside the folder.</summary>
    public static IReadOnlyList<OutputDiff> Diff(OutputPlan plan) =>
        [.. plan.Files
            .Where(file => file.State is OutputState.Added or OutputState.Changed or OutputState.Stale)
            .Select(file => new OutputDiff(file.Path, UnifiedDiff.Between(file.Path, file.Before, file.After)))];

    private void Check(IReadOnlyCollection<OutputFile> wanted, IReadOnlyCollection<string> categories)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var category in categories)
        {
            OutputPath.Check(category);
            OutputPath.CheckLinks(root, category);
        }

        foreach (var file in wanted)
        {
            OutputPath.Check(file.Path);
            if (!file.Path.Contains('/') || !categories.Contains(file.Path[..file.Path.IndexOf('/')]))
            {
                throw new ArgumentException($"'{file.Path}' is in none of the categories of this run ({string.Join(", ", categories)})", nameof(wanted));
            }

            if (!GeneratedHeader.IsOurs(file.Text))
            {
                throw new ArgumentException($"'{file.Path}' lacks the header of generated files, so no later run could replace it", nameof(wanted));
            }

            if (!seen.Add(file.Path))
            {
                throw new OutputException(file.Path, "two generated files have this path, or differ only in upper and lower case", "Rename one of the types, kinds or groups that they come from");
            }
        }
    }

    private PlannedFile Compare(OutputFile file)
    {
        OutputPath.CheckLinks(root, file.Path);
        var before = Read(file.Path);
        var state =
            before is null ? OutputState.Added :
            before == file.Text ? OutputState.Unchanged :
            before.WithoutReturns() == file.Text.WithoutReturns() ? OutputState.Unchanged :
            GeneratedHeader.IsOurs(before) ? OutputState.Changed :
            OutputState.Foreign;
        return new PlannedFile(file.Path, state, before?.WithoutReturns(), file.Text);
    }

    private IEnumerable<PlannedFile> FindStale(IReadOnlyCollection<OutputFile> wanted, IReadOnlyCollection<string> categories)
    {
        var kept = wanted.Select(file => file.Path).ToHashSet(Names);
        foreach (var file in categories.SelectMany(FilesBelow).Where(file => !kept.Contains(file)))
        {
            if (Read(file) is { } text && GeneratedHeader.IsOurs(text))
            {
                yield return new PlannedFile(file, OutputState.Stale, text.WithoutReturns(), null);
            }
        }
    }

    /// <summary>Links are left alone: what they lead to is not ours.</summary>
    private List<string> FilesBelow(string category)
    {
        var folder = Path.Combine(root, category);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        try
        {
            return Directory.Exists(folder)
                ? [.. Directory.EnumerateFiles(folder, "*", options).Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))]
                : [];
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            throw OutputException.From(folder, failure);
        }
    }

    private string? Read(string file)
    {
        var full = Path.Combine(root, file);
        if (Directory.Exists(full))
        {
            throw new OutputException(full, "a folder has the name of a file that is to be generated", "Rename or delete it");
        }

        try
        {
            // Not File.ReadAllText: it would hide a byte order mark, which is a difference.
            return Encoding.UTF8.GetString(File.ReadAllBytes(full));
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            throw OutputException.From(full, failure);
        }
    }
}
