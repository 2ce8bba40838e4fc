namespace KubeCodegen.Generator.Rules;

/// <summary>Parses a pattern as Go does, with a stack instead of recursion, and keeps of each part only what Go limits.</summary>
internal sealed class Re2Parser(string pattern)
{
    private const int MaximumRepeat = 1000;
    private const int MaximumHeight = 1000;
    private const long MaximumSize = (128 << 20) / 40;
    private readonly Re2Cursor cursor = new(pattern);
    private readonly List<Re2Node> stack = [];
    private int lastRepeat = -1;

    /// <summary>What is wrong with the pattern, or null.</summary>
    public string? Parse()
    {
        while (!cursor.IsAtEnd)
        {
            var repeat = -1;
            if ((ReadNext(ref repeat) ?? CheckLimits()) is { } error)
            {
                return error;
            }

            lastRepeat = repeat;
        }

        Reduce();
        return stack.Count == 1
            ? CheckLimits()
            : cursor.Fail("missing closing )", 0, pattern.Length, $"the '(' at character {stack[stack.Count - 2].Start + 1} is not closed");
    }

    private string? ReadNext(ref int repeat)
    {
        var start = cursor.Position;
        switch (cursor.Peek())
        {
            case '(' when cursor.Peek(1) == '?':
                return Push(Re2Groups.Read(cursor, out var group), group, start);
            case '(':
                cursor.Position++;
                return Push(Re2NodeKind.Capture, start);
            case '|':
                cursor.Position++;
                ReduceSequence();
                return Push(Re2NodeKind.Bar, start);
            case ')':
                return CloseGroup();
            case '[':
                return Push(Re2Classes.Read(cursor), Re2NodeKind.Other, start);
            case '*' or '+' or '?':
                repeat = start;
                return Repeat(cursor.Pattern[cursor.Position++], 0, 0, start);
            case '{' when Re2Repeat.TryRead(cursor, out var minimum, out var maximum):
                repeat = start;
                return minimum < 0 || minimum > MaximumRepeat || maximum > MaximumRepeat || (maximum >= 0 && minimum > maximum)
                    ? cursor.Fail("invalid repeat count", start, "the counts go up to 1000, the smaller one first")
                    : Repeat('{', minimum, maximum, start);
            case '\\' when cursor.StartsWith("\\Q"):
                return ReadQuoted();
            case '\\':
                return Push(Re2Escapes.Read(cursor, out var escaped), escaped, start);
            case '^' or '$' or '.':
                cursor.Position++;
                return Push(Re2NodeKind.Other, start);
            default:
                cursor.Next();
                return Push(Re2NodeKind.Literal, start);
        }
    }

    private string? ReadQuoted()
    {
        var end = pattern.IndexOf("\\E", cursor.Position + 2, StringComparison.Ordinal);
        var after = end < 0 ? pattern.Length : end + 2;
        end = end < 0 ? pattern.Length : end;
        for (cursor.Position += 2; cursor.Position < end;)
        {
            var start = cursor.Position;
            cursor.Next();
            Push(Re2NodeKind.Literal, start);
        }

        cursor.Position = after;
        return null;
    }

    private string? Repeat(char operation, int minimum, int maximum, int start)
    {
        var written = cursor.Position;
        cursor.Position += cursor.Peek() == '?' ? 1 : 0;
        if (lastRepeat >= 0)
        {
            var advice = pattern[start] == '+' && written == cursor.Position ? "possessive repetition is not part of RE2; leave out the second '+'" : "put the first repetition in a group: (?:…)";
            return cursor.Fail("invalid nested repetition operator", lastRepeat, advice);
        }

        if (stack.Count == 0 || stack[stack.Count - 1].IsMark)
        {
            return cursor.Fail("missing argument to repetition operator", start, $"escape it to match it: \\{operation}");
        }

        var part = stack[stack.Count - 1];
        var repeated = operation == '{' ? part.Repeated(minimum, maximum) : part.Repeated(operation);
        stack[stack.Count - 1] = repeated;
        return operation == '{' && (minimum >= 2 || maximum >= 2) && repeated.Copies > MaximumRepeat
            ? cursor.Fail("invalid repeat count", start, "nested repetitions go up to 1000 together; limit the length with maxLength instead")
            : null;
    }

    private string? CloseGroup()
    {
        var start = cursor.Position++;
        Reduce();
        if (stack.Count < 2)
        {
            return cursor.Fail("unexpected )", 0, pattern.Length, $"the ')' at character {start + 1} closes nothing; escape it to match it: \\)");
        }

        var content = stack[stack.Count - 1];
        var group = stack[stack.Count - 2];
        stack.RemoveRange(stack.Count - 2, 2);
        stack.Add(group.Kind == Re2NodeKind.Capture ? content.Captured(group.Start) : content);
        return null;
    }

    /// <summary>Makes everything after the last open group one part.</summary>
    private void Reduce()
    {
        ReduceSequence();
        var from = stack.FindLastIndex(static node => node.Kind is Re2NodeKind.Group or Re2NodeKind.Capture) + 1;
        var choices = stack.GetRange(from, stack.Count - from);
        choices.RemoveAll(static node => node.Kind == Re2NodeKind.Bar);
        stack.RemoveRange(from, stack.Count - from);
        stack.Add(Re2Node.Join(Re2NodeKind.Alternation, choices, 0));
    }

    /// <summary>Makes everything after the last mark one part, an empty one when there is nothing.</summary>
    private void ReduceSequence()
    {
        var from = stack.FindLastIndex(static node => node.IsMark) + 1;
        var sequence = from == stack.Count ? Re2Node.Leaf(Re2NodeKind.Other, cursor.Position) : Re2Node.Join(Re2NodeKind.Sequence, stack, from);
        stack.RemoveRange(from, stack.Count - from);
        stack.Add(sequence);
    }

    private string? Push(Re2NodeKind? kind, int start) => Push(null, kind, start);

    private string? Push(string? error, Re2NodeKind? kind, int start)
    {
        if (error is null && kind is { } pushed)
        {
            stack.Add(Re2Node.Leaf(pushed, start));
        }

        return error;
    }

    private string? CheckLimits()
    {
        var top = stack.Count == 0 ? default : stack[stack.Count - 1];
        return top.Size > MaximumSize ? "expression too large; limit the length with maxLength instead of counted repetitions"
            : top.Height > MaximumHeight ? "expression nests too deeply; there are at most 1000 levels"
            : null;
    }
}
