namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>One tag of a documentation comment: where it stands, its name, and which sort it is.</summary>
internal readonly record struct DocumentationTag(int Start, int End, string Name, bool IsEnd, bool IsEmpty)
{
    /// <summary>Reads the tag that begins with the <c>&lt;</c> at <paramref name="start"/>; null when that is no tag but a bare angle bracket.</summary>
    public static DocumentationTag? TryRead(string xml, int start)
    {
        var isEnd = start + 1 < xml.Length && xml[start + 1] == '/';
        var nameStart = isEnd ? start + 2 : start + 1;
        var nameEnd = nameStart;
        while (nameEnd < xml.Length && IsNameCharacter(xml[nameEnd]))
        {
            nameEnd++;
        }

        if (nameEnd == nameStart || !char.IsLetter(xml[nameStart]))
        {
            return null;
        }

        var close = FindClose(xml, nameEnd);
        return close < 0
            ? null
            : new(start, close + 1, xml.Substring(nameStart, nameEnd - nameStart), isEnd, xml[close - 1] == '/');
    }

    /// <summary>The value of an attribute, entities decoded; null when the tag does not have it.</summary>
    public string? Attribute(string xml, string name)
    {
        var position = Start + 1 + Name.Length;
        while (position < End - 1)
        {
            var nameStart = SkipWhile(xml, position, static c => char.IsWhiteSpace(c) || c == '/');
            var nameEnd = SkipWhile(xml, nameStart, IsNameCharacter);
            var equals = SkipWhile(xml, nameEnd, char.IsWhiteSpace);
            var quote = equals < End && xml[equals] == '=' ? SkipWhile(xml, equals + 1, char.IsWhiteSpace) : End;
            var valueEnd = quote < End && xml[quote] is '"' or '\'' ? xml.IndexOf(xml[quote], quote + 1, End - quote - 1) : -1;
            if (nameEnd == nameStart || valueEnd < 0)
            {
                return null;
            }

            if (nameEnd - nameStart == name.Length && string.CompareOrdinal(xml, nameStart, name, 0, name.Length) == 0)
            {
                return XmlEntities.Decode(xml, quote + 1, valueEnd, out _);
            }

            position = valueEnd + 1;
        }

        return null;
    }

    private static int FindClose(string xml, int position)
    {
        var quote = '\0';
        for (; position < xml.Length; position++)
        {
            var c = xml[position];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c is '>' or '<')
            {
                return c == '>' ? position : -1;
            }
        }

        return -1;
    }

    private static int SkipWhile(string xml, int position, Func<char, bool> matches)
    {
        while (position < xml.Length && matches(xml[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':';
}
