namespace KubeCodegen.Tool.Documentation;

/// <summary>A member's range in the file: from the first byte of its name to the last byte before its end tag.</summary>
internal readonly record struct MemberEntry(uint Hash, uint Offset, int Length);

/// <summary>Member entries sorted by hash.</summary>
internal sealed class MemberIndex(MemberEntry[] sorted)
{
    public ReadOnlySpan<MemberEntry> Entries => sorted;

    public static MemberIndex Of(IEnumerable<MemberEntry> entries) => new([.. entries.OrderBy(entry => entry.Hash).ThenBy(entry => entry.Offset)]);

    /// <summary>All entries with this hash.</summary>
    public ReadOnlySpan<MemberEntry> Candidates(uint hash)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = sorted[middle].Hash < hash ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < sorted.Length && sorted[end].Hash == hash)
        {
            end++;
        }

        return sorted.AsSpan(low, end - low);
    }
}
