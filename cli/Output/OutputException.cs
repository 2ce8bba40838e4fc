namespace KubeCodegen.Tool.Output;

/// <summary>The output folder cannot be read or written as asked.</summary>
internal sealed class OutputException(string path, string problem, string wayOut, Exception? cause = null)
    : Exception($"{path}: {problem}. {wayOut}.", cause)
{
    /// <summary>The file or folder that is in the way.</summary>
    public string Path { get; } = path;

    /// <summary>What the user can do about it.</summary>
    public string WayOut { get; } = wayOut;

    /// <summary>Failures of the file system; everything else is a mistake of ours and stays what it is.</summary>
    public static bool IsOfFileSystem(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    public static OutputException From(string path, Exception failure) =>
        new(path, failure.Message.TrimEnd('.'), "Make the place readable and writable, with space left, or choose another output folder", failure);
}
