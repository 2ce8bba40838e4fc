namespace KubeCodegen.Tool.Yaml;

/// <summary>
/// go-yaml takes the further lines of a text in double quotes at any indentation, and older generators of CRDs put them below the key's first letter.
/// YamlDotNet wants them deeper. Blanks at the beginning of such a line say nothing, so here they are added.
/// </summary>
internal sealed class FoldedQuotes
{
    /// <summary>What YamlDotNet says of such a line.</summary>
    public const string Complaint = "found wrong indentation";

    private readonly string[] lines;
    private int at;

    private FoldedQuotes(string text) => lines = text.Split('\n');

    public static string Indent(string text) => new FoldedQuotes(text).Read();

    private string Read()
    {
        while (at < lines.Length)
        {
            ReadEntry();
        }

        return string.Join('\n', lines);
    }

    /// <summary>A line that begins an entry of a block mapping or sequence, with all lines of its scalar.</summary>
    private void ReadEntry()
    {
        var line = lines[at];
        var position = IndentationOf(line);
        if (IsEnd(line, position) || line.StartsWith("---", StringComparison.Ordinal))
        {
            at++;
            return;
        }

        var owner = position - 1;
        for (; line[position] == '-' && (position + 1 == line.Length || IsBlank(line[position + 1])); position = SkipBlanks(line, position + 1))
        {
            owner = position;
            if (IsEnd(line, SkipBlanks(line, position + 1)))
            {
                at++;
                return;
            }
        }

        if (KeyEnd(ref line, position, owner) is { } end)
        {
            ReadScalar(line, SkipBlanks(line, end), position);
        }
        else if (at < lines.Length)
        {
            ReadScalar(line, position, owner);
        }
    }

    /// <summary>Where the value of a key begins; null when there is no key.</summary>
    private int? KeyEnd(ref string line, int position, int owner)
    {
        if (line[position] is '"' or '\'')
        {
            var first = at;
            var close = QuoteEnd(position, owner);
            if (close >= 0 && at == first && close < line.Length && line[close] == ':')
            {
                return close + 1;
            }

            at = first;
            return null;
        }

        for (var i = position; i < line.Length && line[position] is not ('{' or '[' or '|' or '>'); i++)
        {
            if (line[i] == ':' && (i + 1 == line.Length || IsBlank(line[i + 1])))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <param name="owner">The column of the key or dash that the scalar belongs to: its further lines are deeper.</param>
    private void ReadScalar(string line, int position, int owner)
    {
        while (!IsEnd(line, position) && line[position] is '&' or '!')
        {
            position = SkipBlanks(line, WordEnd(line, position));
        }

        if (IsEnd(line, position))
        {
            at++;
            return;
        }

        if (line[position] is '"' or '\'')
        {
            QuoteEnd(position, owner);
            at++;
            return;
        }

        // Plain and block scalars, and what stands in brackets.
        for (at++; at < lines.Length && (IsEnd(lines[at], IndentationOf(lines[at]), comments: false) || IndentationOf(lines[at]) > owner); at++)
        {
        }
    }

    /// <summary>Goes to the line of the closing quote and returns the position behind it; negative when there is none.</summary>
    private int QuoteEnd(int position, int owner)
    {
        var quote = lines[at][position];
        for (var i = position + 1; at < lines.Length; at++, i = 0)
        {
            if (at > 0 && i == 0 && quote == '"' && IndentationOf(lines[at]) <= owner && !IsEnd(lines[at], IndentationOf(lines[at]), comments: false))
            {
                lines[at] = new string(' ', owner + 1) + lines[at].TrimStart(' ');
            }

            for (; i < lines[at].Length; i++)
            {
                var isEscape = quote == '"' ? lines[at][i] == '\\' : lines[at][i] == quote && i + 1 < lines[at].Length && lines[at][i + 1] == quote;
                if (!isEscape && lines[at][i] == quote)
                {
                    return i + 1;
                }

                i += isEscape ? 1 : 0;
            }
        }

        return -1;
    }

    private static int IndentationOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r';

    private static bool IsEnd(string line, int position, bool comments = true) => position >= line.Length || line[position] == '\r' || (comments && line[position] == '#');

    private static int SkipBlanks(string line, int position)
    {
        while (position < line.Length && IsBlank(line[position]))
        {
            position++;
        }

        return position;
    }

    private static int WordEnd(string line, int position)
    {
        while (position < line.Length && !IsBlank(line[position]))
        {
            position++;
        }

        return position;
    }
}
