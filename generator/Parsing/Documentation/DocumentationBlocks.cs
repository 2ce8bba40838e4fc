using System.Text;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>Puts blocks of text below each other, with the blank lines between them that they ask for or that the author wrote.</summary>
internal sealed class DocumentationBlocks
{
    private readonly StringBuilder text = new();
    private int lineBreaks;

    /// <summary>Adds a paragraph, a list or code; the distance is the number of line breaks it wants around itself, two make a blank line.</summary>
    public void AddBlock(string block, int distance)
    {
        if (block.Length == 0)
        {
            return;
        }

        Append(block, distance);
        lineBreaks = distance;
    }

    /// <summary>Adds the text between two blocks; white space at its ends becomes the distance to them.</summary>
    public void AddText(string run, bool isFirst, bool isLast)
    {
        var start = isFirst ? 0 : run.Length - run.TrimStart().Length;
        var end = isLast ? run.Length : run.TrimEnd().Length;
        CountBreaks(run, 0, Math.Min(start, run.Length));
        if (start >= end)
        {
            return;
        }

        Append(run.Substring(start, end - start), 1);
        lineBreaks = 1;
        CountBreaks(run, end, run.Length);
    }

    public override string ToString() => text.ToString();

    private void Append(string block, int distance)
    {
        if (text.Length > 0)
        {
            text.Append('\n', Math.Max(lineBreaks, distance));
        }

        text.Append(block);
    }

    private void CountBreaks(string run, int start, int end)
    {
        var written = 0;
        for (; start < end; start++)
        {
            written += run[start] == '\n' ? 1 : 0;
        }

        lineBreaks = Math.Max(lineBreaks, Math.Min(written, 2));
    }
}
