using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace KubeCodegen.Tool.Output;

/// <summary>The difference of one file as text.</summary>
internal sealed record OutputDiff(string Path, string Text);

/// <summary>Unified diffs with three lines of context, in the form that <c>git apply</c> and <c>patch -p1</c> take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="path">The path below the output folder.</param>
    /// <param name="before">Null when the file is new.</param>
    /// <param name="after">Null when the file goes.</param>
    public static string Between(string path, string? before, string? after)
    {
        // A path with a space ends at a tab, as GNU diff writes it; readers would take the rest for a date otherwise.
        var name = path.Contains(' ') ? path + "\t" : path;
        var text = new StringBuilder();
        text.Append("--- ").Append(before is null ? "/dev/null" : "a/" + name).Append('\n');
        text.Append("+++ ").Append(after is null ? "/dev/null" : "b/" + name).Append('\n');
        var diff = Differ.Instance.CreateDiffs(before ?? "", after ?? "", ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        foreach (var hunk in Hunks(diff.DiffBlocks))
        {
            AppendHunk(text, diff, hunk);
        }

        return text.ToString();
    }

    /// <summary>Changes whose contexts touch go into one hunk.</summary>
    private static IEnumerable<List<DiffBlock>> Hunks(IList<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0)
        {
            yield return hunk;
        }
    }

    private static void AppendHunk(StringBuilder text, DiffResult diff, List<DiffBlock> blocks)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var lead = Math.Min(Context, first.DeleteStartA);
        var endA = last.DeleteStartA + last.DeleteCountA;
        var tail = Math.Min(Context, diff.PiecesOld.Count - endA);
        var (startA, startB) = (first.DeleteStartA - lead, first.InsertStartB - lead);
        var endB = last.InsertStartB + last.InsertCountB;
        text.Append("@@ -").Append(Range(startA, endA + tail - startA)).Append(" +").Append(Range(startB, endB + tail - startB)).Append(" @@\n");

        var at = startA;
        foreach (var block in blocks)
        {
            AppendLines(text, ' ', diff.PiecesOld, at, block.DeleteStartA - at);
            AppendLines(text, '-', diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            AppendLines(text, '+', diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        AppendLines(text, ' ', diff.PiecesOld, at, tail);
    }

    /// <summary>Lines count from 1; an empty range names the line before it.</summary>
    private static string Range(int start, int count) => count switch
    {
        0 => FormattableString.Invariant($"{start},0"),
        1 => FormattableString.Invariant($"{start + 1}"),
        _ => FormattableString.Invariant($"{start + 1},{count}"),
    };

    private static void AppendLines(StringBuilder text, char sign, IReadOnlyList<string> lines, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            text.Append(sign).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }
}
