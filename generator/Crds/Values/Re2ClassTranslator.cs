using System.Globalization;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Writes the character classes of RE2 in .NET's syntax; they match whole code points, which .NET sees as one or two characters.</summary>
internal static class Re2ClassTranslator
{
    /// <summary>One code point.</summary>
    public const string Any = "(?>[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\u0000-\\uFFFF])";

    private const int FirstAstral = 0x10000;

    private static readonly Dictionary<string, string> PosixClasses = new(StringComparer.Ordinal)
    {
        ["alnum"] = "0-9A-Za-z",
        ["alpha"] = "A-Za-z",
        ["ascii"] = "\\x00-\\x7F",
        ["blank"] = "\\t ",
        ["cntrl"] = "\\x00-\\x1F\\x7F",
        ["digit"] = "0-9",
        ["graph"] = "!-~",
        ["lower"] = "a-z",
        ["print"] = " -~",
        ["punct"] = "!-/:-@\\[-`{-~",
        ["space"] = "\\t\\n\\v\\f\\r ",
        ["upper"] = "A-Z",
        ["word"] = "0-9A-Za-z_",
        ["xdigit"] = "0-9A-Fa-f",
    };

    public static string Literal(int rune) => rune < FirstAstral ? Unit(rune) : $"(?:{Pair(rune)})";

    /// <summary>From the opening to the closing bracket; null when the class names something that .NET does not know.</summary>
    public static string? Translate(Re2Cursor cursor)
    {
        cursor.Position++;
        var isNegated = cursor.Peek() == '^';
        cursor.Position += isNegated ? 1 : 0;
        var items = new List<string>();
        for (var isFirst = true; isFirst || cursor.Peek() != ']'; isFirst = false)
        {
            if (TranslateItem(cursor) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        cursor.Position++;
        var any = string.Join("|", items);
        return isNegated ? $"(?:(?!{any}){Any})" : $"(?>{any})";
    }

    /// <summary><c>\d</c>, <c>\S</c>, <c>\pL</c> and the like.</summary>
    public static string? TranslateShorthand(Re2Cursor cursor)
    {
        var letter = cursor.Peek(1);
        cursor.Position += 2;
        return letter switch
        {
            'd' or 'D' => Named("digit", letter == 'D'),
            's' or 'S' => Set("\\t\\n\\f\\r ", letter == 'S'),
            'w' or 'W' => Named("word", letter == 'W'),
            _ => TranslateUnicode(cursor, letter == 'P'),
        };
    }

    private static string? TranslateItem(Re2Cursor cursor)
    {
        var close = cursor.StartsWith("[:") ? cursor.Pattern.IndexOf(":]", cursor.Position + 2, StringComparison.Ordinal) : -1;
        if (close >= 0)
        {
            var name = cursor.Pattern.Substring(cursor.Position + 2, close - cursor.Position - 2);
            cursor.Position = close + 2;
            return name[0] == '^' ? Named(name.Substring(1), isNegated: true) : Named(name, isNegated: false);
        }

        if (cursor.Peek() == '\\' && cursor.Peek(1) is ('d' or 'D' or 's' or 'S' or 'w' or 'W' or 'p' or 'P'))
        {
            return TranslateShorthand(cursor);
        }

        var low = ReadCharacter(cursor);
        if (cursor.Peek() != '-' || !cursor.Has(2) || cursor.Peek(1) == ']')
        {
            return Range(low, low);
        }

        cursor.Position++;
        return Range(low, ReadCharacter(cursor));
    }

    private static int ReadCharacter(Re2Cursor cursor)
    {
        if (cursor.Peek() != '\\')
        {
            return cursor.Next();
        }

        Re2Escapes.ReadCharacter(cursor, out var rune);
        return rune;
    }

    private static string? TranslateUnicode(Re2Cursor cursor, bool isNegated)
    {
        var name = ((char)cursor.Next()).ToString();
        if (name == "{")
        {
            var end = cursor.Pattern.IndexOf('}', cursor.Position);
            name = cursor.Pattern.Substring(cursor.Position, end - cursor.Position);
            cursor.Position = end + 1;
        }

        if (name.StartsWith("^", StringComparison.Ordinal))
        {
            (name, isNegated) = (name.Substring(1), !isNegated);
        }

        // Longer names are scripts, which .NET does not have.
        return name == "Any" ? (isNegated ? "(?!)" : Any)
            : name.Length > 2 || name == "LC" ? null
            : Set($"\\p{{{name}}}", isNegated);
    }

    private static string Named(string name, bool isNegated) => Set(PosixClasses[name], isNegated);

    private static string Set(string content, bool isNegated) => isNegated ? $"(?:(?![{content}]){Any})" : $"[{content}]";

    private static string Range(int low, int high)
    {
        var parts = new List<string>();
        if (high >= FirstAstral)
        {
            parts.AddRange(AstralRange(Math.Max(low, FirstAstral), high));
        }

        if (low < FirstAstral)
        {
            parts.Add($"[{Unit(low)}-{Unit(Math.Min(high, FirstAstral - 1))}]");
        }

        return string.Join("|", parts);
    }

    private static IEnumerable<string> AstralRange(int low, int high)
    {
        var (first, last) = (char.ConvertFromUtf32(low), char.ConvertFromUtf32(high));
        if (first[0] == last[0])
        {
            yield return $"{Unit(first[0])}[{Unit(first[1])}-{Unit(last[1])}]";
            yield break;
        }

        yield return $"{Unit(first[0])}[{Unit(first[1])}-\\uDFFF]";
        if (first[0] + 1 < last[0])
        {
            yield return $"[{Unit(first[0] + 1)}-{Unit(last[0] - 1)}][\\uDC00-\\uDFFF]";
        }

        yield return $"{Unit(last[0])}[\\uDC00-{Unit(last[1])}]";
    }

    private static string Pair(int rune) => string.Concat(char.ConvertFromUtf32(rune).Select(unit => Unit(unit)));

    private static string Unit(int unit) => "\\u" + unit.ToString("X4", CultureInfo.InvariantCulture);
}
