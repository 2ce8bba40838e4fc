using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace KubeCodegen.Json;

/// <summary>
/// Strings that came before, found by their UTF-8 bytes: namespaces, label keys, images and whatever else repeats from object to object is kept once.
/// It has a fixed number of places, and a newcomer takes the place of whoever has it: what repeats is soon back, what does not repeat
/// is forgotten, and nothing has to be told apart beforehand. Safe for any number of threads: places are only ever replaced whole.
/// </summary>
internal sealed class StringPool
{
    // Longer ones are seldom equal, and comparing them costs more.
    private const int LongestPooled = 128;

    private const int PlaceBits = 14;

    private readonly string?[] _places = new string?[1 << PlaceBits];

    /// <summary>The text as a string; allocates only when it is not there already.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }

        if (utf8.Length > LongestPooled)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var place = ref _places[Hash(utf8) >> (32 - PlaceBits)];
        var known = place;
        if (known is not null && Ascii.Equals(utf8, known))
        {
            return known;
        }

        // What is not ASCII never compares equal, so it needs no place.
        var text = Encoding.UTF8.GetString(utf8);
        if (text.Length == utf8.Length)
        {
            place = text;
        }

        return text;
    }

    /// <summary>Looks at the length, the beginning, the middle and the end: enough to tell names and labels apart, and a collision only costs a place.</summary>
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length;
        if (utf8.Length >= sizeof(ulong))
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8));
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8[((utf8.Length - sizeof(ulong)) / 2)..]));
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]));
        }
        else
        {
            foreach (var value in utf8)
            {
                hash = Mix(hash, value);
            }
        }

        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * 0x9E3779B97F4A7C15, 29);
}
