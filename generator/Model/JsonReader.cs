using System.Globalization;
using System.Text;

namespace KubeCodegen.Generator.Model;

/// <summary>
/// Reads JSON text strictly (RFC 8259): no comments, no trailing commas, no duplicate members, at most <see cref="MaxDepth"/> levels.
/// A library's reader is not used here: the compiler's host decides which System.Text.Json a generator meets (docs/adr).
/// </summary>
public sealed class JsonReader
{
    public const int MaxDepth = 200;

    private readonly string text;
    private int position;

    private JsonReader(string text) => this.text = text;

    /// <summary>Reads <paramref name="text"/>; on failure <paramref name="error"/> says what is wrong at which character.</summary>
    public static bool TryRead(string text, out JsonValue value, out string error)
    {
        var reader = new JsonReader(text);
        try
        {
            value = reader.ReadValue(0);
            reader.SkipSpace();
            if (reader.position < text.Length)
            {
                throw reader.Unexpected("the end");
            }

            error = "";
            return true;
        }
        catch (FormatException failure)
        {
            value = JsonValue.Null;
            error = failure.Message;
            return false;
        }
    }

    private JsonValue ReadValue(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new FormatException($"the JSON is nested deeper than {MaxDepth} levels");
        }

        SkipSpace();
        return Peek() switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => new JsonString(ReadString()),
            't' => ReadWord("true", JsonValue.True),
            'f' => ReadWord("false", JsonValue.False),
            'n' => ReadWord("null", JsonValue.Null),
            _ => ReadNumber(),
        };
    }

    private JsonObject ReadObject(int depth)
    {
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        position++;
        SkipSpace();
        while (Peek() != '}')
        {
            if (members.Count > 0)
            {
                Expect(',');
                SkipSpace();
            }

            if (Peek() != '"')
            {
                throw Unexpected("a member's name in quotes");
            }

            var name = ReadString();
            if (!names.Add(name))
            {
                throw new FormatException($"the member '{name}' appears twice");
            }

            SkipSpace();
            Expect(':');
            members.Add(new JsonMember(name, ReadValue(depth + 1)));
            SkipSpace();
        }

        position++;
        return new JsonObject(members.ToEquatableArray());
    }

    private JsonArray ReadArray(int depth)
    {
        var items = new List<JsonValue>();
        position++;
        SkipSpace();
        while (Peek() != ']')
        {
            if (items.Count > 0)
            {
                Expect(',');
            }

            items.Add(ReadValue(depth + 1));
            SkipSpace();
        }

        position++;
        return new JsonArray(items.ToEquatableArray());
    }

    private string ReadString()
    {
        var result = new StringBuilder();
        position++;
        while (Peek() is var character && character != '"')
        {
            if (character < ' ')
            {
                throw Unexpected("the closing quote");
            }

            position++;
            result.Append(character == '\\' ? ReadEscape() : character);
        }

        position++;
        return result.ToString();
    }

    private char ReadEscape()
    {
        var escape = Peek();
        position++;
        return escape switch
        {
            '"' or '\\' or '/' => escape,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadCodeUnit(),
            _ => throw new FormatException($"'\\{escape}' at character {position} is no escape of JSON"),
        };
    }

    private char ReadCodeUnit()
    {
        if (position + 4 > text.Length
            || !ushort.TryParse(text.Substring(position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw Unexpected("four hexadecimal digits");
        }

        position += 4;
        return (char)unit;
    }

    private JsonValue ReadWord(string word, JsonValue value)
    {
        if (string.CompareOrdinal(text, position, word, 0, word.Length) != 0)
        {
            throw Unexpected("a JSON value");
        }

        position += word.Length;
        return value;
    }

    private JsonNumber ReadNumber()
    {
        var start = position;
        Accept('-');
        if (!Accept('0') && SkipDigits() == 0)
        {
            throw Unexpected("a JSON value");
        }

        if (Accept('.') && SkipDigits() == 0)
        {
            throw Unexpected("a digit");
        }

        if (Accept('e') || Accept('E'))
        {
            _ = Accept('+') || Accept('-');
            if (SkipDigits() == 0)
            {
                throw Unexpected("a digit");
            }
        }

        return new JsonNumber(text.Substring(start, position - start));
    }

    private int SkipDigits()
    {
        var start = position;
        while (Peek() is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\n' or '\r')
        {
            position++;
        }
    }

    private bool Accept(char expected)
    {
        if (Peek() != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    private void Expect(char expected)
    {
        if (!Accept(expected))
        {
            throw Unexpected($"'{expected}'");
        }
    }

    private char Peek() => position < text.Length ? text[position] : '\0';

    private FormatException Unexpected(string expected) =>
        new(position < text.Length
            ? $"expected {expected} at character {position + 1}, found '{text[position]}'"
            : $"expected {expected}, found the end of the text");
}
