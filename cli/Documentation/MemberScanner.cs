using Microsoft.Win32.SafeHandles;

namespace KubeCodegen.Tool.Documentation;

/// <summary>
/// Finds the members of an XML documentation file by scanning its bytes: an XML reader takes ten times as long. Compilers write such files in UTF-8,
/// every member as <c>&lt;member name="..."&gt;</c>; other shapes are not found, which is no error.
/// </summary>
internal sealed class MemberScanner
{
    private readonly SafeFileHandle handle;
    private readonly List<MemberEntry> found = [];
    private byte[] buffer;
    private int filled;
    private long bufferOffset;
    private bool atEnd;

    private MemberScanner(SafeFileHandle handle, int bufferSize)
    {
        this.handle = handle;
        buffer = new byte[bufferSize];
    }

    private static ReadOnlySpan<byte> StartTag => "<member name=\""u8;

    private static ReadOnlySpan<byte> EndTag => "</member>"u8;

    /// <param name="handle">The file, which is read from its start to its end.</param>
    /// <param name="bufferSize">How much is read at a time; a longer member makes the buffer grow.</param>
    public static MemberIndex Scan(SafeFileHandle handle, int bufferSize = 1 << 20)
    {
        // Offsets are kept in 32 bits.
        if (RandomAccess.GetLength(handle) > uint.MaxValue)
        {
            return MemberIndex.Of([]);
        }

        var scanner = new MemberScanner(handle, bufferSize);
        scanner.Run();
        return MemberIndex.Of(scanner.found);
    }

    private void Run()
    {
        var member = FirstMember();
        while (member >= 0)
        {
            var next = MemberFrom(member + StartTag.Length);
            if (next < 0 && !atEnd)
            {
                Refill(keepFrom: member);
                member = 0;
                continue;
            }

            Add(member, next < 0 ? filled : next);
            member = next;
        }
    }

    private int FirstMember()
    {
        while (MemberFrom(0) < 0 && !atEnd)
        {
            // A tag that the end of the buffer has cut in two must be kept.
            Refill(keepFrom: Math.Max(0, filled - StartTag.Length + 1));
        }

        return MemberFrom(0);
    }

    // The end tag is the last one before the next member, so that text about "</member>" in a CDATA section does no harm.
    private void Add(int member, int limit)
    {
        var start = member + StartTag.Length;
        var length = buffer.AsSpan(start, limit - start).LastIndexOf(EndTag);
        var nameLength = buffer.AsSpan(start, limit - start).IndexOf((byte)'"');
        if (nameLength > 0 && length > nameLength)
        {
            found.Add(new MemberEntry(MemberHash.Of(buffer.AsSpan(start, nameLength)), (uint)(bufferOffset + start), length));
        }
    }

    /// <summary>Where the next member starts in the buffer, or less than zero.</summary>
    private int MemberFrom(int start)
    {
        var at = buffer.AsSpan(start, filled - start).IndexOf(StartTag);
        return at < 0 ? at : start + at;
    }

    private void Refill(int keepFrom)
    {
        var kept = filled - keepFrom;
        if (kept == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        buffer.AsSpan(keepFrom, kept).CopyTo(buffer);
        bufferOffset += keepFrom;
        filled = kept;
        var read = RandomAccess.Read(handle, buffer.AsSpan(filled), bufferOffset + filled);
        filled += read;
        atEnd = read == 0;
    }
}
