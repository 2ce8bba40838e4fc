namespace KubeCodegen.Tool.Stamps;

/// <summary>A file as it was when it was read. A missing file has a stamp too, so that its coming is noticed.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Length">Its length in bytes; 0 for a folder, -1 when there is nothing.</param>
/// <param name="Ticks">When it was last written, in UTC ticks; 0 when there is nothing.</param>
/// <param name="Hash">Of its content; 0 when that was not looked at.</param>
internal sealed record FileStamp(string Path, long Length, long Ticks, ulong Hash = 0)
{
    public bool Exists => Length >= 0;

    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new(path, file.Length, file.LastWriteTimeUtc.Ticks)
            : Directory.Exists(path) ? new(path, 0, Directory.GetLastWriteTimeUtc(path).Ticks)
            : new(path, -1, 0);
    }

    public static FileStamp OfContent(string path)
    {
        var stamp = Of(path);
        return stamp.Exists ? stamp with { Hash = ContentHash.Of(File.ReadAllBytes(path)) } : stamp;
    }

    /// <summary>Compares length and time alone.</summary>
    public bool IsCurrent()
    {
        var now = Of(Path);
        return now.Length == Length && now.Ticks == Ticks;
    }
}
