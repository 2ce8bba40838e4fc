namespace KubeCodegen.Testing.Selectors;

internal enum LabelToken
{
    End,
    Open,
    Close,
    Comma,
    DoesNotExist,
    DoubleEqual,
    Equal,
    GreaterThan,
    Identifier,
    In,
    LessThan,
    NotEqual,
    NotIn,
    Error,
}

/// <summary>The tokens of a selector: symbols, and identifiers that end at a symbol or at space (apimachinery <c>labels.Lexer</c>).</summary>
internal sealed class LabelTokens(string text)
{
    private const string Symbols = "=!(),><";
    private int position;

    public (LabelToken Kind, string Text) Next() => AsValue(Read());

    public (LabelToken Kind, string Text) Peek()
    {
        var start = position;
        var token = Next();
        position = start;
        return token;
    }

    /// <summary>The next token, where <c>in</c> and <c>notin</c> are operators.</summary>
    public (LabelToken Kind, string Text) NextWord() => Read();

    /// <summary>The next token, where <c>in</c> and <c>notin</c> are values.</summary>
    public (LabelToken Kind, string Text) NextValue() => Next();

    public (LabelToken Kind, string Text) PeekValue() => Peek();

    private static (LabelToken Kind, string Text) AsValue((LabelToken Kind, string Text) token) =>
        token.Kind is LabelToken.In or LabelToken.NotIn ? (LabelToken.Identifier, token.Text) : token;

    private (LabelToken Kind, string Text) Read()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n')
        {
            position++;
        }

        if (position >= text.Length)
        {
            return (LabelToken.End, "");
        }

        return Symbols.Contains(text[position], StringComparison.Ordinal) ? ReadSymbol() : ReadWord();
    }

    private (LabelToken Kind, string Text) ReadSymbol()
    {
        var start = position;
        while (position < text.Length && Symbols.Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        // The longest run of symbols that is one; the rest belongs to the next token.
        for (var end = position; end > start; end--)
        {
            if (Known(text[start..end]) is { } kind)
            {
                position = end;
                return (kind, text[start..end]);
            }
        }

        return (LabelToken.Error, text[start..position]);
    }

    private (LabelToken Kind, string Text) ReadWord()
    {
        var start = position;
        while (position < text.Length && !Symbols.Contains(text[position], StringComparison.Ordinal) && text[position] is not (' ' or '\t' or '\r' or '\n'))
        {
            position++;
        }

        var word = text[start..position];
        return (word switch { "in" => LabelToken.In, "notin" => LabelToken.NotIn, _ => LabelToken.Identifier }, word);
    }

    private static LabelToken? Known(string symbol) => symbol switch
    {
        ")" => LabelToken.Close,
        "," => LabelToken.Comma,
        "!" => LabelToken.DoesNotExist,
        "==" => LabelToken.DoubleEqual,
        "=" => LabelToken.Equal,
        ">" => LabelToken.GreaterThan,
        "<" => LabelToken.LessThan,
        "!=" => LabelToken.NotEqual,
        "(" => LabelToken.Open,
        _ => null,
    };
}
