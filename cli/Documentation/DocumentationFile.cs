using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace KubeCodegen.Tool.Documentation;

/// <summary>One XML file: looks a member up in the index and reads only its range.</summary>
internal sealed class DocumentationFile : IDisposable
{
    private readonly SafeFileHandle handle;
    private readonly MemberIndex index;

    private DocumentationFile(SafeFileHandle handle, MemberIndex index)
    {
        this.handle = handle;
        this.index = index;
    }

    public static DocumentationFile Open(string path, IndexCache cache)
    {
        var handle = File.OpenHandle(path, share: FileShare.Read | FileShare.Delete);
        try
        {
            var stamp = FileStamp.Of(path, handle);
            var index = cache.Load(stamp);
            if (index is null)
            {
                index = MemberScanner.Scan(handle);
                cache.Save(stamp, index);
            }

            return new DocumentationFile(handle, index);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <returns>What stands between the tags of the member, or null when the file has no such member.</returns>
    public string? Find(string documentationId)
    {
        var name = Encoding.UTF8.GetBytes(documentationId);
        foreach (ref readonly var entry in index.Candidates(MemberHash.Of(name)))
        {
            if (Read(entry, name) is { } content)
            {
                return content;
            }
        }

        return null;
    }

    public void Dispose() => handle.Dispose();

    // Different members may have the same hash, so the name in the file decides.
    private string? Read(in MemberEntry entry, ReadOnlySpan<byte> name)
    {
        var rented = ArrayPool<byte>.Shared.Rent(entry.Length);
        try
        {
            var member = rented.AsSpan(0, RandomAccess.Read(handle, rented.AsSpan(0, entry.Length), entry.Offset));
            if (!member.StartsWith(name) || member.Length == name.Length || member[name.Length] != (byte)'"')
            {
                return null;
            }

            var content = member[(member.IndexOf((byte)'>') is var tagEnd && name.Length < tagEnd ? tagEnd + 1 : member.Length)..];
            return Encoding.UTF8.GetString(content).ReplaceLineEndings("\n");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
