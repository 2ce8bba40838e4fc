using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace KubeCodegen.Tool.Documentation;

/// <summary>
/// An index as bytes: checksum of all that follows, version, length and time of the XML file, length of its path, its path, the entries.
/// Numbers are in the byte order of the machine; a file from a machine of the other order fails the checksum.
/// </summary>
internal static class IndexFormat
{
    private const uint Version = 1;
    private const int ChecksumSize = sizeof(uint);

    public static byte[] Write(FileStamp stamp, MemberIndex index)
    {
        byte[] body = [.. Header(stamp), .. MemoryMarshal.AsBytes(index.Entries)];
        return [.. BitConverter.GetBytes(MemberHash.Of(body)), .. body];
    }

    public static bool TryRead(ReadOnlySpan<byte> bytes, FileStamp stamp, [NotNullWhen(true)] out MemberIndex? index)
    {
        index = null;
        ReadOnlySpan<byte> header = Header(stamp);
        if (bytes.Length < ChecksumSize + header.Length
            || !bytes[ChecksumSize..].StartsWith(header)
            || BitConverter.ToUInt32(bytes) != MemberHash.Of(bytes[ChecksumSize..]))
        {
            return false;
        }

        index = new MemberIndex(MemoryMarshal.Cast<byte, MemberEntry>(bytes[(ChecksumSize + header.Length)..]).ToArray());
        return true;
    }

    private static byte[] Header(FileStamp stamp)
    {
        var path = Encoding.UTF8.GetBytes(stamp.Path);
        return
        [
            .. BitConverter.GetBytes(Version),
            .. BitConverter.GetBytes(stamp.Length),
            .. BitConverter.GetBytes(stamp.ModifiedTicks),
            .. BitConverter.GetBytes(path.Length),
            .. path,
        ];
    }
}
