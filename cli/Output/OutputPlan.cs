namespace KubeCodegen.Tool.Output;

/// <summary>A file that a run wants to see: a path below the output folder with <c>/</c>, and its text.</summary>
internal sealed record OutputFile(string Path, string Text);

internal enum OutputState
{
    /// <summary>On disk as wanted, but for Windows line ends.</summary>
    Unchanged,

    /// <summary>Wanted, and not on disk.</summary>
    Added,

    /// <summary>Wanted, generated earlier, and different.</summary>
    Changed,

    /// <summary>Generated earlier, and not wanted any more.</summary>
    Stale,

    /// <summary>Wanted and different, but without our header: a person's file, which is never touched.</summary>
    Foreign,
}

/// <summary>One file of a plan.</summary>
/// <param name="Path">Below the output folder, with <c>/</c>.</param>
/// <param name="State">How disk and wish compare.</param>
/// <param name="Before">The text on disk with LF, or null when there is no file.</param>
/// <param name="After">The wanted text, or null when there is to be no file.</param>
internal sealed record PlannedFile(string Path, OutputState State, string? Before, string? After);

/// <summary>What a run would do to the output folder; files are in ordinal order of their paths.</summary>
internal sealed record OutputPlan(IReadOnlyList<PlannedFile> Files)
{
    /// <summary>True when the folder is exactly what the run wants it to be.</summary>
    public bool IsUpToDate => Files.All(file => file.State == OutputState.Unchanged);

    public IEnumerable<PlannedFile> In(OutputState state) => Files.Where(file => file.State == state);
}
