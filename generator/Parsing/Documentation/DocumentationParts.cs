namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>
/// Splits the content of a documentation comment into text and elements. It accepts everything: a bare <c>&lt;</c> or <c>&amp;</c> is text,
/// a tag without its partner is left out, and both are reported as malformed, so that a slip of the pen does not cost a description.
/// </summary>
internal sealed class DocumentationParts(string xml)
{
    private const string CDataStart = "<![CDATA[";
    private readonly List<DocumentationPart> parts = [];

    public bool IsMalformed { get; private set; }

    public List<DocumentationPart> Split()
    {
        var textStart = 0;
        var position = 0;
        while ((position = position < xml.Length ? xml.IndexOf('<', position) : -1) >= 0)
        {
            var end = SkipOpaque(position, out var isCData);
            var tag = end > position ? null : DocumentationTag.TryRead(xml, position);
            if (end == position && tag is null)
            {
                IsMalformed = true;
                position++;
                continue;
            }

            AddText(textStart, position);
            if (isCData)
            {
                parts.Add(new("", xml.Substring(position + CDataStart.Length, end - position - CDataStart.Length - 3), null, default, 0));
            }

            position = tag is { } found ? AddElement(found) : end;
            textStart = position;
        }

        AddText(textStart, xml.Length);
        return parts;
    }

    private void AddText(int start, int end)
    {
        if (start == end)
        {
            return;
        }

        parts.Add(new("", XmlEntities.Decode(xml, start, end, out var isMalformed), null, default, 0));
        IsMalformed |= isMalformed;
    }

    private int AddElement(DocumentationTag tag)
    {
        if (tag.IsEnd)
        {
            IsMalformed = true;
            return tag.End;
        }

        if (tag.IsEmpty)
        {
            parts.Add(new(tag.Name, "", xml, tag, IndentationAt(tag.Start)));
            return tag.End;
        }

        if (FindEnd(tag) is not { } end)
        {
            IsMalformed = true;
            return Unclosed(tag);
        }

        parts.Add(new(tag.Name, xml.Substring(tag.End, end.Start - tag.End), xml, tag, IndentationAt(tag.Start)));
        return end.End;
    }

    /// <summary>A section that is never closed is the rest of the comment; of any other tag only the content stays.</summary>
    private int Unclosed(DocumentationTag tag)
    {
        if (tag.Name is not ("summary" or "remarks"))
        {
            return tag.End;
        }

        parts.Add(new(tag.Name, xml.Substring(tag.End), xml, tag, IndentationAt(tag.Start)));
        return xml.Length;
    }

    private DocumentationTag? FindEnd(DocumentationTag start)
    {
        var depth = 1;
        var position = start.End;
        while (position < xml.Length && (position = xml.IndexOf('<', position)) >= 0)
        {
            var opaqueEnd = SkipOpaque(position, out _);
            var tag = opaqueEnd > position ? null : DocumentationTag.TryRead(xml, position);
            if (tag is { IsEmpty: false } found && found.Name == start.Name)
            {
                depth += found.IsEnd ? -1 : 1;
                if (depth == 0)
                {
                    return tag;
                }
            }

            position = Math.Max(opaqueEnd, tag?.End ?? position + 1);
        }

        return null;
    }

    /// <summary>The end of the CDATA section, comment or processing instruction that begins here, or <paramref name="position"/> when none does.</summary>
    private int SkipOpaque(int position, out bool isCData)
    {
        isCData = StartsWith(CDataStart);
        var closing = isCData ? "]]>" : StartsWith("<!--") ? "-->" : StartsWith("<?") ? "?>" : null;
        var end = closing is null ? -1 : xml.IndexOf(closing, position, StringComparison.Ordinal);
        isCData &= end >= 0;
        return end < 0 ? position : end + closing!.Length;

        bool StartsWith(string opening) => string.CompareOrdinal(xml, position, opening, 0, opening.Length) == 0;
    }

    private int IndentationAt(int position)
    {
        var lineStart = position;
        while (lineStart > 0 && xml[lineStart - 1] is ' ' or '\t')
        {
            lineStart--;
        }

        return lineStart == 0 || xml[lineStart - 1] == '\n' ? position - lineStart : 0;
    }
}
