using System.Globalization;
using System.Text;

namespace KubeCodegen.Testing.Json;

/// <summary>What Go's <c>encoding/json</c> says about a text that is no JSON (its <c>scanner.go</c>).</summary>
internal ref struct GoSyntax
{
    private const string End = "unexpected end of JSON input";
    private readonly ReadOnlySpan<byte> text;
    private int position;

    private GoSyntax(ReadOnlySpan<byte> text) => this.text = text;

    public static string Describe(ReadOnlySpan<byte> text)
    {
        var scanner = new GoSyntax(text);
        var error = scanner.Value("looking for beginning of value");
        if (error is null)
        {
            scanner.SkipSpace();
            error = scanner.position < text.Length ? scanner.Invalid("after top-level value") : End;
        }

        return error;
    }

    private string? Value(string where)
    {
        SkipSpace();
        if (position >= text.Length)
        {
            return End;
        }

        return text[position] switch
        {
            (byte)'{' => Object(),
            (byte)'[' => Array(),
            (byte)'"' => String(),
            (byte)'t' => Literal("true"),
            (byte)'f' => Literal("false"),
            (byte)'n' => Literal("null"),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => Number(),
            _ => Invalid(where),
        };
    }

    private string? Object()
    {
        position++;
        SkipSpace();
        if (Accept('}'))
        {
            return null;
        }

        while (true)
        {
            SkipSpace();
            if (position >= text.Length)
            {
                return End;
            }

            if (text[position] != '"')
            {
                return Invalid("looking for beginning of object key string");
            }

            if (String() is { } error)
            {
                return error;
            }

            SkipSpace();
            if (!Accept(':'))
            {
                return position >= text.Length ? End : Invalid("after object key");
            }

            if (Value("looking for beginning of value") is { } inner)
            {
                return inner;
            }

            SkipSpace();
            if (Accept('}'))
            {
                return null;
            }

            if (!Accept(','))
            {
                return position >= text.Length ? End : Invalid("after object key:value pair");
            }
        }
    }

    private string? Array()
    {
        position++;
        SkipSpace();
        if (Accept(']'))
        {
            return null;
        }

        while (true)
        {
            if (Value("looking for beginning of value") is { } error)
            {
                return error;
            }

            SkipSpace();
            if (Accept(']'))
            {
                return null;
            }

            if (!Accept(','))
            {
                return position >= text.Length ? End : Invalid("after array element");
            }
        }
    }

    private string? String()
    {
        for (position++; position < text.Length; position++)
        {
            switch (text[position])
            {
                case (byte)'"':
                    position++;
                    return null;
                case < 0x20:
                    return Invalid("in string literal");
                case (byte)'\\':
                    position++;
                    if (position >= text.Length)
                    {
                        return End;
                    }

                    if (text[position] == 'u')
                    {
                        for (var digit = 0; digit < 4; digit++)
                        {
                            position++;
                            if (position >= text.Length)
                            {
                                return End;
                            }

                            if (!char.IsAsciiHexDigit((char)text[position]))
                            {
                                return Invalid("in \\u hexadecimal character escape");
                            }
                        }
                    }
                    else if (!"\"\\/bfnrt".Contains((char)text[position], StringComparison.Ordinal))
                    {
                        return Invalid("in string escape code");
                    }

                    break;
            }
        }

        return End;
    }

    private string? Number()
    {
        Accept('-');
        if (position >= text.Length)
        {
            return End;
        }

        if (!Accept('0') && !Digits())
        {
            return Invalid("in numeric literal");
        }

        if (Accept('.') && !Digits())
        {
            return position >= text.Length ? End : Invalid("after decimal point in numeric literal");
        }

        if (Accept('e') || Accept('E'))
        {
            _ = Accept('+') || Accept('-');
            if (!Digits())
            {
                return position >= text.Length ? End : Invalid("in exponent of numeric literal");
            }
        }

        return null;
    }

    private string? Literal(string word)
    {
        for (var i = 0; i < word.Length; i++, position++)
        {
            if (position >= text.Length)
            {
                return End;
            }

            if (text[position] != word[i])
            {
                return Invalid($"in literal {word} (expecting '{word[i]}')");
            }
        }

        return null;
    }

    private bool Digits()
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit((char)text[position]))
        {
            position++;
        }

        return position > start;
    }

    private bool Accept(char expected)
    {
        if (position >= text.Length || text[position] != expected)
        {
            return false;
        }

        position++;
        return true;
    }

    private void SkipSpace()
    {
        while (position < text.Length && text[position] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            position++;
        }
    }

    private readonly string Invalid(string where) => $"invalid character {Quote(text[position])} {where}";

    /// <summary>Go looks at bytes, and prints each as if it were a character.</summary>
    private static string Quote(byte c) => c switch
    {
        (byte)'\'' => @"'\''",
        (byte)'"' => "'\"'",
        (byte)'\\' => @"'\\'",
        (byte)'\n' => @"'\n'",
        (byte)'\r' => @"'\r'",
        (byte)'\t' => @"'\t'",
        < 0x20 or 0x7f => string.Create(CultureInfo.InvariantCulture, $@"'\x{c:x2}'"),
        >= 0x80 and < 0xa1 or 0xad => string.Create(CultureInfo.InvariantCulture, $@"'\u{(int)c:x4}'"),
        _ => $"'{Encoding.Latin1.GetString([c])}'",
    };
}
