using System.Text;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>Turns the content of a documentation element into the plain text that a Kubernetes description is.</summary>
internal sealed class DocumentationRenderer
{
    /// <summary>Deeper elements lose their tags; nobody writes them, and the stack is finite.</summary>
    private const int MaximumDepth = 64;
    private int depth;

    public bool IsMalformed { get; private set; }

    /// <summary>The text of an element whose content is laid out in a file.</summary>
    public string Render(string content, int tagIndentation) => RenderContent(DocumentationLayout.Remove(content, tagIndentation));

    private string RenderContent(string content)
    {
        if (depth >= MaximumDepth)
        {
            IsMalformed = true;
            return "";
        }

        depth++;
        var splitter = new DocumentationParts(content);
        var parts = splitter.Split();
        IsMalformed |= splitter.IsMalformed;
        var text = parts.Exists(static p => p.IsBlock) ? RenderBlocks(parts) : RenderInline(parts, 0, parts.Count);
        depth--;
        return text;
    }

    private string RenderBlocks(List<DocumentationPart> parts)
    {
        var blocks = new DocumentationBlocks();
        for (var start = 0; start < parts.Count;)
        {
            var end = parts.FindIndex(start, static p => p.IsBlock);
            end = end < 0 ? parts.Count : end;
            if (end > start)
            {
                blocks.AddText(RenderInline(parts, start, end), isFirst: start == 0, isLast: end == parts.Count);
            }

            if (end < parts.Count)
            {
                AddBlock(blocks, parts[end]);
            }

            start = end + 1;
        }

        return blocks.ToString();
    }

    private void AddBlock(DocumentationBlocks blocks, DocumentationPart part)
    {
        switch (part.Name)
        {
            case "list":
                blocks.AddBlock(RenderList(part), distance: 1);
                break;
            case "code":
                blocks.AddBlock(RenderCode(part.Text), distance: 1);
                break;
            default:
                blocks.AddBlock(Render(part.Text, part.Indentation), distance: 2);
                break;
        }
    }

    /// <summary>Code keeps its indentation; only the line breaks beside the tags are not part of it.</summary>
    private string RenderCode(string content)
    {
        var text = RenderContent(content);
        var start = text.IndexOf('\n') is >= 0 and var first && string.IsNullOrWhiteSpace(text.Substring(0, first)) ? first + 1 : 0;
        var last = text.LastIndexOf('\n');
        return last >= start && string.IsNullOrWhiteSpace(text.Substring(last)) ? text.Substring(start, last - start) : text.Substring(start);
    }

    private string RenderList(DocumentationPart list)
    {
        var splitter = new DocumentationParts(list.Text);
        var lines = new List<string>();
        foreach (var part in splitter.Split())
        {
            if (part.Name is "item" or "listheader")
            {
                var text = RenderItem(part.Text);
                lines.Add(part.Name == "item" ? "- " + text.Replace("\n", "\n  ") : text);
            }
            else if (part.IsText && part.Text.Trim() is { Length: > 0 } stray)
            {
                lines.Add(stray);
            }
        }

        IsMalformed |= splitter.IsMalformed;
        return string.Join("\n", lines);
    }

    private string RenderItem(string content)
    {
        var parts = new DocumentationParts(content).Split();
        var term = parts.Find(static p => p.Name == "term");
        var description = parts.Find(static p => p.Name == "description");
        if (term.Text is null && description.Text is null)
        {
            return Render(content, 0).Trim();
        }

        var words = new[] { term, description }.Where(static p => p.Text is not null).Select(p => Render(p.Text, p.Indentation).Trim());
        return string.Join(": ", words.Where(static w => w.Length > 0));
    }

    private string RenderInline(List<DocumentationPart> parts, int start, int end)
    {
        if (end - start == 1 && parts[start].IsText)
        {
            return parts[start].Text;
        }

        var text = new StringBuilder();
        for (; start < end; start++)
        {
            // A break and the line break after it in the file are one line break.
            var isAfterBreak = start > 0 && parts[start - 1].Name == "br" && parts[start].IsText;
            text.Append(isAfterBreak && parts[start].Text is ['\n', .. var rest] ? rest : RenderInline(parts[start]));
        }

        return text.ToString();
    }

    private string RenderInline(DocumentationPart part) => part.Name switch
    {
        "" => part.Text,
        "c" => "`" + RenderContent(part.Text) + "`",
        "br" => "\n",
        "see" or "seealso" or "a" => RenderReference(part),
        "paramref" or "typeparamref" => part.Attribute("name") ?? "",
        _ => RenderContent(part.Text),
    };

    private string RenderReference(DocumentationPart part)
    {
        var text = RenderContent(part.Text);
        if (part.Attribute("href") is { } address)
        {
            return text.Length == 0 || text == address ? address : $"{text} ({address})";
        }

        return text.Length > 0 ? text
            : part.Attribute("langword") ?? (part.Attribute("cref") is { } cref ? CrefText.Of(cref) : "");
    }
}
