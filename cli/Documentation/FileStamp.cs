using Microsoft.Win32.SafeHandles;

namespace KubeCodegen.Tool.Documentation;

/// <summary>What tells one state of a file from another without reading it.</summary>
internal sealed record FileStamp(string Path, long Length, long ModifiedTicks)
{
    public static FileStamp Of(string path, SafeFileHandle handle) =>
        new(path, RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle).Ticks);
}
