using System.Globalization;
using System.Text;

namespace KubeCodegen.Tool.Documentation;

/// <summary>Keeps the indexes of XML files on disk, one file each. It only saves time: what cannot be read is made again, what cannot be written is left.</summary>
internal sealed class IndexCache(string directory)
{
    /// <returns>The index of exactly this state of the file, or null when there is none that can be trusted.</returns>
    public MemberIndex? Load(FileStamp stamp)
    {
        try
        {
            return IndexFormat.TryRead(File.ReadAllBytes(PathOf(stamp)), stamp, out var index) ? index : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Save(FileStamp stamp, MemberIndex index)
    {
        var path = PathOf(stamp);
        var temporary = $"{path}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(directory);
            File.WriteAllBytes(temporary, IndexFormat.Write(stamp, index));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
        }
    }

    // One file for each path, whatever its state: a newer state replaces the older.
    private string PathOf(FileStamp stamp)
    {
        var hash = MemberHash.Of(Encoding.UTF8.GetBytes(stamp.Path)).ToString("x8", CultureInfo.InvariantCulture);
        return Path.Combine(directory, $"{Path.GetFileNameWithoutExtension(stamp.Path)}.{hash}.docindex");
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A directory that cannot be written to has nothing to clean up.
        }
    }
}
