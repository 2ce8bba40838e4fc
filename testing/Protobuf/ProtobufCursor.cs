using System.Buffers.Binary;

namespace KubeCodegen.Testing.Protobuf;

/// <summary>Goes over the fields of one message.</summary>
internal ref struct ProtobufCursor(ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> content = content;
    private int position;

    /// <summary>What a field with a length holds.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>What a field of a fixed or variable size holds.</summary>
    public ulong Number { get; private set; }

    public bool IsBroken { get; private set; }

    /// <returns>Whether there is another field.</returns>
    public bool Next(out int number)
    {
        number = 0;
        Bytes = [];
        if (position >= content.Length || !TryVarint(out var tag))
        {
            return false;
        }

        number = (int)(tag >> 3);
        switch (tag & 7)
        {
            case 0:
                if (TryVarint(out var value))
                {
                    Number = value;
                    return true;
                }

                return false;
            case 1 when content.Length - position >= 8:
                Number = BinaryPrimitives.ReadUInt64LittleEndian(content[position..]);
                position += 8;
                return true;
            case 2 when TryVarint(out var length) && length <= (ulong)(content.Length - position):
                Bytes = content.Slice(position, (int)length);
                position += (int)length;
                return true;
            case 5 when content.Length - position >= 4:
                Number = BinaryPrimitives.ReadUInt32LittleEndian(content[position..]);
                position += 4;
                return true;
            default:
                IsBroken = true;
                return false;
        }
    }

    private bool TryVarint(out ulong value)
    {
        value = 0;
        for (var shift = 0; shift < 64 && position < content.Length; shift += 7)
        {
            var part = content[position++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return true;
            }
        }

        IsBroken = true;
        return false;
    }
}
