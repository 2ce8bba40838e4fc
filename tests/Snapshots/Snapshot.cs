namespace KubeCodegen.Snapshots;

/// <summary>
/// Compares what a test produced with what was committed, in the convention of Verify: <c>name.verified.ext</c> is committed,
/// <c>name.received.ext</c> appears beside it on a mismatch and is ignored by git.
/// Run with <c>CODEGEN_ACCEPT_SNAPSHOTS=1</c> to accept what is produced; a build server (<c>CI=true</c>) never accepts.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails with a diff unless <c>name.verified.extension</c> in the directory holds the text to the byte.</summary>
    public static void Match(string directory, string name, string extension, string actual) =>
        Folder(directory).Match(name + "." + extension, actual);

    /// <summary>
    /// The same for everything that one test produces, by file name (which may hold <c>/</c>), in one failure.
    /// A verified file anywhere below the directory that nothing produces any more fails too.
    /// </summary>
    public static void MatchAll(string directory, IReadOnlyDictionary<string, string> files) => Folder(directory).MatchAll(files);

    /// <summary>Whether the environment asks to accept, and may.</summary>
    public static bool Accepts(Func<string, string?> environment) =>
        environment("CODEGEN_ACCEPT_SNAPSHOTS") == "1" && !DiffTool.OnBuildServer(environment);

    private static SnapshotFolder Folder(string directory) => new(directory, Accepts(Environment.GetEnvironmentVariable));
}
