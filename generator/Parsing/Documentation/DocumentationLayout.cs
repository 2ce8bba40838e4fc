using System.Text;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>
/// Takes away what an element's content owes to the layout of the file: the line break after the opening tag, the line break and the
/// indentation before the closing tag, and the indentation that all lines share. Text that begins on the tag's own line
/// says nothing about its layout: only as much is taken from its further lines as the tags themselves are indented.
/// </summary>
internal static class DocumentationLayout
{
    /// <summary>What blank lines share: any indentation.</summary>
    private const int NoText = int.MaxValue;

    public static string Remove(string content, int tagIndentation)
    {
        var start = AfterFirstBreak(content);
        var end = BeforeLastBreak(content, start, out var closingIndentation);
        var isBlock = start > 0;
        var shared = SharedIndentation(content, isBlock ? start : NextLine(content, start), end);
        var indentation = isBlock && shared != NoText ? shared : Math.Min(shared, Math.Max(tagIndentation, closingIndentation));
        return indentation == 0 ? content.Substring(start, end - start) : Unindent(content, start, end, isBlock, indentation);
    }

    private static int AfterFirstBreak(string content)
    {
        var position = SkipBlanks(content, 0, content.Length);
        return position < content.Length && content[position] == '\n' ? position + 1 : 0;
    }

    private static int BeforeLastBreak(string content, int start, out int closingIndentation)
    {
        var lastBreak = content.Length == 0 ? -1 : content.LastIndexOf('\n');
        closingIndentation = 0;
        if (lastBreak < 0 || SkipBlanks(content, lastBreak + 1, content.Length) < content.Length)
        {
            return content.Length;
        }

        closingIndentation = content.Length - lastBreak - 1;
        return Math.Max(start, lastBreak);
    }

    private static int SharedIndentation(string content, int start, int end)
    {
        var shared = NoText;
        for (; start < end; start = NextLine(content, start))
        {
            var text = SkipBlanks(content, start, end);
            if (text < end && content[text] != '\n')
            {
                shared = Math.Min(shared, text - start);
            }
        }

        return shared;
    }

    private static string Unindent(string content, int start, int end, bool isFirstIndented, int indentation)
    {
        var text = new StringBuilder(end - start);
        for (var isIndented = isFirstIndented; start < end; isIndented = true)
        {
            var next = Math.Min(end, NextLine(content, start));
            var blanks = isIndented ? SkipBlanks(content, start, Math.Min(next, start + indentation)) : start;
            text.Append(content, blanks, next - blanks);
            start = next;
        }

        return text.ToString();
    }

    private static int NextLine(string content, int position)
    {
        var lineBreak = position < content.Length ? content.IndexOf('\n', position) : -1;
        return lineBreak < 0 ? content.Length : lineBreak + 1;
    }

    private static int SkipBlanks(string content, int position, int end)
    {
        while (position < end && content[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }
}
