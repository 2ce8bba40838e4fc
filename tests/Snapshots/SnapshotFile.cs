using System.Text;

namespace KubeCodegen.Snapshots;

/// <summary>Where one snapshot lies: <c>a.b.cs</c> is verified in <c>a.b.verified.cs</c>.</summary>
internal sealed record SnapshotFile(string Verified, string Received)
{
    private const string VerifiedMark = ".verified";
    private const string ReceivedMark = ".received";
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public static SnapshotFile For(string directory, string fileName)
    {
        var extension = Path.GetExtension(fileName);
        var stem = Path.GetFullPath(Path.Combine(directory, fileName[..^extension.Length]));
        return new(stem + VerifiedMark + extension, stem + ReceivedMark + extension);
    }

    /// <summary>Every snapshot below the directory that has a verified or a received file, each once, sorted.</summary>
    public static IEnumerable<SnapshotFile> Existing(string directory) =>
        !Directory.Exists(directory)
            ? []
            : Directory.EnumerateFiles(Path.GetFullPath(directory), "*", SearchOption.AllDirectories)
                .Select(Parse)
                .OfType<SnapshotFile>()
                .Distinct()
                .OrderBy(snapshot => snapshot.Verified, StringComparer.Ordinal);

    public string? ReadVerified() => File.Exists(Verified) ? File.ReadAllText(Verified) : null;

    public void WriteVerified(string text) => Write(Verified, text);

    public void WriteReceived(string text) => Write(Received, text);

    public void DeleteReceived()
    {
        if (!File.Exists(Received))
        {
            return;
        }

        DiffTool.Close(this);
        File.Delete(Received);
    }

    private static SnapshotFile? Parse(string path)
    {
        var extension = Path.GetExtension(path);
        var unmarked = extension is VerifiedMark or ReceivedMark ? path : path[..^extension.Length];
        if (Path.GetExtension(unmarked) is not (VerifiedMark or ReceivedMark))
        {
            return null;
        }

        var ending = unmarked.Length == path.Length ? "" : extension;
        return For("", unmarked[..^VerifiedMark.Length] + ending);
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, WithoutMark);
    }
}
