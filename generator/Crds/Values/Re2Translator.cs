using System.Text;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>
/// Writes a pattern of RE2 in .NET's syntax so that both match the same texts: RE2's classes and word boundaries are those of ASCII, <c>$</c> is
/// the very end, a dot is a whole code point. Groups capture nothing, and whether a repetition is greedy does not matter to a mere match.
/// </summary>
internal sealed class Re2Translator(string pattern)
{
    private const string Word = "[0-9A-Za-z_]";
    private const string Boundary = $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))";
    private const string NoBoundary = $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))";

    private readonly Re2Cursor cursor = new(pattern);
    private readonly StringBuilder result = new();
    private readonly Stack<Flags> groups = new();
    private Flags flags;

    private readonly record struct Flags(bool IsMultiline, bool DotIsAll);

    /// <summary>The pattern for .NET; null when it has something that .NET does not know.</summary>
    public string? Translate()
    {
        while (!cursor.IsAtEnd)
        {
            if (!TranslateNext())
            {
                return null;
            }
        }

        return result.ToString();
    }

    private bool TranslateNext()
    {
        switch (cursor.Peek())
        {
            case '\\':
                return TranslateEscape();
            case '[':
                return Append(Re2ClassTranslator.Translate(cursor));
            case '(':
                OpenGroup();
                return true;
            case ')':
                flags = groups.Count > 0 ? groups.Pop() : flags;
                return Take();
            case '|' or '*' or '+' or '?':
                return Take();
            case '{' when Re2Repeat.TryRead(cursor, out var minimum, out var maximum):
                return Append(maximum < 0 ? $"{{{minimum},}}" : $"{{{minimum},{maximum}}}");
            case '^':
                cursor.Position++;
                return Append(flags.IsMultiline ? "(?m:^)" : "\\A");
            case '$':
                cursor.Position++;
                return Append(flags.IsMultiline ? "(?=\\n|\\z)" : "\\z");
            case '.':
                cursor.Position++;
                return Append(flags.DotIsAll ? Re2ClassTranslator.Any : "(?:(?!\\n)" + Re2ClassTranslator.Any + ")");
            default:
                return Append(Re2ClassTranslator.Literal(cursor.Next()));
        }
    }

    private bool TranslateEscape()
    {
        switch (cursor.Peek(1))
        {
            case 'Q':
                TranslateQuoted();
                return true;
            case 'A' or 'z':
                return Take() && Take();
            case 'b' or 'B':
                cursor.Position += 2;
                return Append(cursor.Pattern[cursor.Position - 1] == 'b' ? Boundary : NoBoundary);
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W' or 'p' or 'P':
                return Append(Re2ClassTranslator.TranslateShorthand(cursor));
            default:
                Re2Escapes.ReadCharacter(cursor, out var rune);
                return Append(Re2ClassTranslator.Literal(rune));
        }
    }

    private void TranslateQuoted()
    {
        cursor.Position += 2;
        while (!cursor.IsAtEnd && !cursor.StartsWith("\\E"))
        {
            Append(Re2ClassTranslator.Literal(cursor.Next()));
        }

        cursor.Position = Math.Min(pattern.Length, cursor.Position + 2);
    }

    private void OpenGroup()
    {
        cursor.Position++;
        if (cursor.Peek() != '?')
        {
            Push("(?:");
        }
        else if (cursor.StartsWith("?P<") || cursor.StartsWith("?<"))
        {
            cursor.Position = pattern.IndexOf('>', cursor.Position) + 1;
            Push("(?:");
        }
        else
        {
            ReadFlags();
        }
    }

    private void ReadFlags()
    {
        var (outer, isOn, folding) = (flags, true, "");
        for (cursor.Position++; cursor.Peek() is not (':' or ')'); cursor.Position++)
        {
            var flag = cursor.Peek();
            isOn &= flag != '-';
            flags = flag switch
            {
                'm' => flags with { IsMultiline = isOn },
                's' => flags with { DotIsAll = isOn },
                _ => flags,
            };
            folding = flag != 'i' ? folding : isOn ? "i" : "-i";
        }

        var opensGroup = cursor.Pattern[cursor.Position++] == ':';
        if (opensGroup)
        {
            groups.Push(outer);
            result.Append("(?" + folding + ":");
        }
        else if (folding.Length > 0)
        {
            result.Append("(?" + folding + ")");
        }
    }

    private void Push(string text)
    {
        groups.Push(flags);
        result.Append(text);
    }

    private bool Take()
    {
        result.Append(cursor.Pattern[cursor.Position++]);
        return true;
    }

    private bool Append(string? text)
    {
        result.Append(text);
        return text is not null;
    }
}
