using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Generation;

/// <summary>Sees that nothing has changed since the last run, before Roslyn or a template is loaded.</summary>
internal static class UpToDateCheck
{
    /// <param name="byContent">True to believe no file's time.</param>
    /// <returns>The stamp of the last run; null when something has changed or there was none.</returns>
    public static GenerationStamp? Find(GenerationTarget target, bool byContent)
    {
        var stamp = GenerationStamp.Read(target.StampFile);
        if (stamp is null || stamp.Identity != target.Identity || !HasSameFiles(stamp, FileRole.Output, target.Outputs) || !HasSameFiles(stamp, FileRole.Template, target.Templates))
        {
            return null;
        }

        var started = DateTime.UtcNow.Ticks;
        var comparison = new FileComparison(stamp.Taken, byContent);
        if (!stamp.Files.All(file => comparison.IsUnchanged(file.Stamp)))
        {
            return null;
        }

        if (comparison.HasReread && !byContent)
        {
            Refresh(stamp, started).Write(target.StampFile);
        }

        return stamp;
    }

    private static bool HasSameFiles(GenerationStamp stamp, FileRole role, IEnumerable<string> now) =>
        stamp.Files.Where(file => file.Role == role).Select(file => file.Stamp.Path).ToHashSet(StringComparer.Ordinal).SetEquals(now);

    // The contents are known to be the same, so new times are enough.
    private static GenerationStamp Refresh(GenerationStamp stamp, long taken) => stamp with
    {
        Taken = taken,
        Files = [.. stamp.Files.Select(file => file with { Stamp = FileStamp.Of(file.Stamp.Path) with { Hash = file.Stamp.Hash } })],
    };
}
