using System.Buffers.Binary;
using System.Numerics;

namespace KubeCodegen.Tool.Documentation;

/// <summary>CRC-32C of bytes: quick on every processor that .NET knows, and the same in every process, unlike string hashes.</summary>
internal static class MemberHash
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = BitOperations.Crc32C(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var value in bytes)
        {
            hash = BitOperations.Crc32C(hash, value);
        }

        return hash;
    }
}
