using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace KubeCodegen.Tool.Stamps;

/// <summary>Tells changed content from unchanged content; not meant to withstand an attacker.</summary>
internal static class ContentHash
{
    public static ulong Of(ReadOnlySpan<byte> content) => XxHash64.HashToUInt64(content);

    public static ulong Of(string text) => Of(MemoryMarshal.AsBytes(text.AsSpan()));
}
