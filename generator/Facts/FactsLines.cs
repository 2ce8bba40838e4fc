namespace KubeCodegen.Generator.Facts;

internal enum FactsLineKind
{
    /// <summary>Empty or a comment.</summary>
    Nothing,

    /// <summary>Starts at the margin.</summary>
    Type,

    /// <summary>Indented: belongs to the type above.</summary>
    Field,
}

/// <summary>Walks over the lines of a fact table without copying them.</summary>
internal sealed class FactsLines(string text, int offset = 0)
{
    private int next = offset;
    private int end;

    public int Start { get; private set; }

    public FactsLineKind Kind => Start == end || text[Start] == '#' ? FactsLineKind.Nothing
        : text[Start] == ' ' ? FactsLineKind.Field
        : FactsLineKind.Type;

    public string Text => text.Substring(Start, end - Start);

    public string FirstWord
    {
        get
        {
            var space = text.IndexOf(' ', Start, end - Start);
            return text.Substring(Start, (space < 0 ? end : space) - Start);
        }
    }

    public bool MoveNext()
    {
        if (next >= text.Length)
        {
            return false;
        }

        Start = next;
        end = text.IndexOf('\n', Start);
        end = end < 0 ? text.Length : end;
        next = end + 1;

        // A checkout may have turned the line ends into those of its system.
        end -= end > Start && text[end - 1] == '\r' ? 1 : 0;
        return true;
    }

    public FormatException Malformed(string reason) => new($"{ModelFactsTable.FileName}, line {Number()}: {reason}");

    private int Number()
    {
        var number = 1;
        for (var at = text.IndexOf('\n', 0, Start); at >= 0; at = text.IndexOf('\n', at + 1, Start - at - 1))
        {
            number++;
        }

        return number;
    }
}
