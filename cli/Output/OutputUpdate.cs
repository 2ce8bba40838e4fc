using System.Text;

namespace KubeCodegen.Tool.Output;

/// <summary>
/// One set of writes to a folder: every text first goes to a temporary file beside its place, and only when all of them are on disk
/// are they renamed. What fails before the first rename leaves the folder as it was.
/// </summary>
internal sealed class OutputUpdate(string root) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<(string Temporary, string Final)> staged = [];
    private readonly Stack<string> created = [];

    public void Stage(string file, string text)
    {
        var final = Path.Combine(root, file);
        OutputPath.CheckLinks(root, file);
        try
        {
            CreateFolder(Path.GetDirectoryName(final)!);
            var temporary = Path.Combine(Path.GetDirectoryName(final)!, $".{Guid.NewGuid():N}.tmp");
            staged.Add((temporary, final));
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(Utf8.GetBytes(text));
            }

            KeepMode(temporary, final);
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            throw OutputException.From(final, failure);
        }
        catch (EncoderFallbackException failure)
        {
            throw new OutputException(file, "the text holds half of a surrogate pair, which UTF-8 cannot hold", "Correct the documentation or the default that it comes from", failure);
        }
    }

    public void Commit()
    {
        while (staged.Count > 0)
        {
            var (temporary, final) = staged[^1];
            try
            {
                File.Move(temporary, final, overwrite: true);
            }
            catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
            {
                throw OutputException.From(final, failure);
            }

            staged.RemoveAt(staged.Count - 1);
        }

        created.Clear();
    }

    /// <summary>Deletes a file, and the folders up to the category that it leaves empty, the category too.</summary>
    public void Delete(string file)
    {
        var full = Path.Combine(root, file);
        OutputPath.CheckLinks(root, file);
        try
        {
            File.Delete(full);
            for (var folder = Path.GetDirectoryName(full)!; folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            throw OutputException.From(full, failure);
        }
    }

    /// <summary>Takes back what <see cref="Commit"/> did not come to: the temporary files, and the folders made for them that are empty.</summary>
    public void Dispose()
    {
        foreach (var (temporary, _) in staged)
        {
            Try(() => File.Delete(temporary));
        }

        while (created.TryPop(out var folder))
        {
            Try(() => Directory.Delete(folder));
        }
    }

    private void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        CreateFolder(Path.GetDirectoryName(folder)!);
        Directory.CreateDirectory(folder);
        created.Push(folder);
    }

    private static void KeepMode(string temporary, string final)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(final))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(final));
        }
    }

    // Cleaning up must not hide the failure that led to it.
    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            _ = failure;
        }
    }
}
