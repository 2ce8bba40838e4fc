namespace KubeCodegen.Generator.Rules;

/// <summary>What Go limits about a part of a pattern: its size as a program, its nesting, and how often it repeats its innermost part.</summary>
internal readonly record struct Re2Node(Re2NodeKind Kind, long Size, int Height, long Copies, int Start)
{
    public bool IsMark => Kind is Re2NodeKind.Group or Re2NodeKind.Capture or Re2NodeKind.Bar;

    public static Re2Node Leaf(Re2NodeKind kind, int start) => new(kind, 1, 1, 1, start);

    /// <summary><c>x*</c> may compile to two instructions, <c>x+</c> and <c>x?</c> to one.</summary>
    public Re2Node Repeated(char operation) => new(Re2NodeKind.Other, Size + (operation == '*' ? 2 : 1), Height + 1, Copies, Start);

    /// <param name="minimum">The least number of copies.</param>
    /// <param name="maximum">The greatest, or -1 when there is none.</param>
    public Re2Node Repeated(int minimum, int maximum)
    {
        var count = maximum < 0 ? minimum : maximum;
        var size = (maximum, minimum) switch
        {
            ( < 0, 0) => Size + 2,
            ( < 0, _) => (minimum * Size) + 1,
            _ => (maximum * Size) + maximum - minimum,
        };
        return new(Re2NodeKind.Other, Math.Max(1, size), Height + 1, maximum == 0 ? 1 : Math.Max(1, count) * Copies, Start);
    }

    public Re2Node Captured(int start) => new(Re2NodeKind.Other, Size + 2, Height + 1, Copies, start);

    /// <summary>Parts after each other, or beside each other. Go keeps neither a sequence in a sequence nor a choice in a choice.</summary>
    public static Re2Node Join(Re2NodeKind kind, List<Re2Node> parts, int from)
    {
        if (parts.Count - from == 1)
        {
            return parts[from];
        }

        var joined = new Re2Node(Re2NodeKind.Literal, kind == Re2NodeKind.Alternation ? parts.Count - from - 1 : 0, 1, 1, parts[from].Start);
        for (var i = from; i < parts.Count; i++)
        {
            var part = parts[i];
            var isLiteral = kind == Re2NodeKind.Sequence && joined.Kind == Re2NodeKind.Literal && part.Kind == Re2NodeKind.Literal;
            joined = new(
                isLiteral ? Re2NodeKind.Literal : kind,
                joined.Size + part.Size,
                isLiteral ? 1 : Math.Max(joined.Height, part.Kind == kind ? part.Height : part.Height + 1),
                Math.Max(joined.Copies, part.Copies),
                joined.Start);
        }

        return joined;
    }
}

internal enum Re2NodeKind
{
    /// <summary>A mark on the stack: an open group that captures nothing.</summary>
    Group,

    /// <summary>A mark on the stack: an open group that captures.</summary>
    Capture,

    /// <summary>A mark on the stack: a vertical bar.</summary>
    Bar,

    Literal,
    Sequence,
    Alternation,
    Other,
}
