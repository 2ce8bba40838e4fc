namespace KubeCodegen.Tool.Stamps;

/// <summary>Compares files with their stamps, as cheaply as is safe.</summary>
/// <param name="taken">When the stamps were taken, in UTC ticks.</param>
/// <param name="byContent">True to read every file that has a hash, whatever its time says.</param>
internal sealed class FileComparison(long taken, bool byContent)
{
    // A file system's clock can be coarse: a file written twice at about the time of the stamp may look unchanged.
    private static readonly long Doubtful = TimeSpan.FromSeconds(2).Ticks;

    private readonly List<FileStamp> _reread = [];

    /// <summary>True when a file had to be read although its content is as before; a newer stamp would spare that.</summary>
    public bool HasReread => _reread.Count > 0;

    public bool IsUnchanged(FileStamp recorded)
    {
        var now = FileStamp.Of(recorded.Path);
        if (now.Length != recorded.Length)
        {
            return false;
        }

        if (recorded.Hash == 0)
        {
            return now.Ticks == recorded.Ticks;
        }

        if (!byContent && now.Ticks == recorded.Ticks && now.Ticks < taken - Doubtful)
        {
            return true;
        }

        _reread.Add(now);
        return FileStamp.OfContent(recorded.Path).Hash == recorded.Hash;
    }
}
