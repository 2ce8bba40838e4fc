namespace KubeCodegen.Generator.Rules;

/// <summary>A place in a pattern, and how errors are reported there.</summary>
internal sealed class Re2Cursor(string pattern)
{
    public string Pattern => pattern;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= pattern.Length;

    /// <summary>The character at a distance from here; NUL beyond the end, which no rule of the grammar asks for.</summary>
    public char Peek(int distance = 0) => Position + distance < pattern.Length ? pattern[Position + distance] : '\0';

    public bool Has(int count) => pattern.Length - Position >= count;

    public bool StartsWith(string text) => string.CompareOrdinal(pattern, Position, text, 0, text.Length) == 0;

    /// <summary>Reads one code point; -1 at the end.</summary>
    public int Next()
    {
        if (IsAtEnd)
        {
            return -1;
        }

        var isPair = char.IsHighSurrogate(pattern[Position]) && Position + 1 < pattern.Length && char.IsLowSurrogate(pattern[Position + 1]);
        var rune = isPair ? char.ConvertToUtf32(pattern[Position], pattern[Position + 1]) : pattern[Position];
        Position += isPair ? 2 : 1;
        return rune;
    }

    /// <summary>An error about the text from <paramref name="start"/> to the current position.</summary>
    public string Fail(string error, int start, string? advice = null) => Fail(error, start, Position, advice);

    public string Fail(string error, int start, int end, string? advice)
    {
        var message = $"{error}: `{pattern.Substring(start, end - start)}` at character {start + 1}";
        return advice is null ? message : $"{message}; {advice}";
    }
}
