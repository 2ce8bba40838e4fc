using System.Globalization;
using System.Text.RegularExpressions;

namespace KubeCodegen.Generator.Rules;

/// <summary>Reads one JSONPath action from left to right; the conditions of filters are actions of their own that may hold literals.</summary>
internal sealed class PrintColumnPathParser(string path, bool allowsLiterals)
{
    private static readonly Regex SliceSyntax = new(@"^(-?[0-9]*)(:-?[0-9]*)?(:-?[0-9]*)?$", RegexOptions.CultureInvariant);
    private int position;

    public List<PathSegment> Segments { get; } = [];

    /// <summary>What is wrong with the path, or null; then <see cref="Segments"/> holds its steps.</summary>
    public string? Parse()
    {
        string? error = null;
        while (position < path.Length && error is null)
        {
            error = StartsWith("[?(") ? ReadFilter()
                : StartsWith("..") ? ReadRecursive()
                : ReadStep(path[position++]);
        }

        return error;
    }

    private string? ReadStep(char c) => c switch
    {
        ' ' or '@' or '$' => null,
        '[' => ReadBrackets(),
        '.' => ReadField(),
        '"' or '\'' when allowsLiterals => ReadQuoted(c),
        _ when allowsLiterals && (c is '+' or '-' or '_' || char.IsLetterOrDigit(c)) => ReadLiteral(),
        '}' or '{' => $"found '{c}' at character {position}; printer columns are written without braces",
        _ => $"unrecognized character in action: '{c}' at character {position}",
    };

    private string? ReadField()
    {
        var start = position;
        while (position < path.Length && !IsTerminator(path[position]))
        {
            position += path[position] == '\\' ? 2 : 1;
        }

        position = Math.Min(position, path.Length);
        var name = path.Substring(start, position - start);
        if (name == "*")
        {
            Segments.Add(new PathSegment.Wildcard());
        }
        else if (name.Length > 0)
        {
            Segments.Add(new PathSegment.Field(name.Replace("\\", "")));
        }

        return null;
    }

    private string? ReadRecursive()
    {
        if (Segments.Count > 0 && Segments[Segments.Count - 1] is PathSegment.Recursive)
        {
            return $"invalid multiple recursive descent at character {position + 1}";
        }

        position += 2;
        Segments.Add(new PathSegment.Recursive());
        return position < path.Length && (path[position] == '_' || char.IsLetterOrDigit(path[position])) ? ReadField() : null;
    }

    private string? ReadBrackets()
    {
        var start = position;
        var end = path.IndexOf(']', start);
        if (end < 0 || path.IndexOf('\n', start, end - start) >= 0)
        {
            return $"unterminated array: the '[' at character {start} is not closed";
        }

        position = end + 1;
        var text = path.Substring(start, end - start);
        return text switch
        {
            "*" => Add(new PathSegment.Wildcard()),
            _ when text.IndexOf(',') >= 0 => AddUnion(text),
            ['\'', .. var key, '\''] when key.IndexOf('\'') < 0 => AddKey(key),
            _ when SliceSyntax.IsMatch(text) => AddIndex(text),
            _ => $"invalid array index {text} at character {start + 1}; a key is written in single quotes",
        };
    }

    /// <summary>A quoted key is read like a field: a dot in it separates, unless a backslash stands before it.</summary>
    private string? AddKey(string key)
    {
        var inner = new PrintColumnPathParser("." + key, allowsLiterals);
        var error = inner.Parse();
        Segments.AddRange(inner.Segments);
        return error;
    }

    private string? AddIndex(string text)
    {
        foreach (var part in text.Split(':'))
        {
            if (part.Length > 0 && !int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            {
                return $"array index {part} is not a number";
            }
        }

        return Add(text.Length > 0 && text.IndexOf(':') < 0
            ? new PathSegment.Index(int.Parse(text, CultureInfo.InvariantCulture))
            : new PathSegment.Slice(text));
    }

    private string? AddUnion(string text)
    {
        foreach (var alternative in text.Split(','))
        {
            if (new PrintColumnPathParser($"[{alternative.Trim(' ')}]", allowsLiterals).Parse() is { } error)
            {
                return error;
            }
        }

        return Add(new PathSegment.Union(text));
    }

    private string? ReadFilter()
    {
        var start = position += 3;
        position = PrintColumnFilter.FindEnd(path, start);
        if (position < 0)
        {
            position = path.Length;
            return $"unterminated filter: the '[?(' at character {start - 2} is not closed";
        }

        var condition = path.Substring(start, position++ - start);
        if (position >= path.Length || path[position++] != ']')
        {
            return $"unclosed array expect ] at character {position}";
        }

        return PrintColumnFilter.Check(condition) ?? Add(new PathSegment.Filter(condition));
    }

    private string? ReadQuoted(char quote)
    {
        var start = position;
        while (position < path.Length && path[position] != '\n')
        {
            if (path[position++] == quote && path[position - 2] != '\\')
            {
                return null;
            }
        }

        return $"unterminated quoted string: the quote at character {start} is not closed";
    }

    private string? ReadLiteral()
    {
        while (position < path.Length && (path[position] == '.' ? char.IsDigit(path[position - 1]) : !IsTerminator(path[position])))
        {
            position++;
        }

        return null;
    }

    private string? Add(PathSegment segment)
    {
        Segments.Add(segment);
        return null;
    }

    private bool StartsWith(string text) => string.CompareOrdinal(path, position, text, 0, text.Length) == 0;

    private static bool IsTerminator(char c) => c is ' ' or '\t' or '\r' or '\n' or '.' or ',' or '[' or ']' or '$' or '@' or '{' or '}';
}
