namespace KubeCodegen.Generator.Crds.Formats;

/// <summary>One address as Go's <c>net/mail.ParseAddress</c> takes it: <c>a@b</c> or <c>Name &lt;a@b&gt;</c>, with comments.</summary>
internal sealed class EmailFormat
{
    private readonly string text;
    private int position;

    private EmailFormat(string text) => this.text = text;

    public static bool IsEmail(string text)
    {
        var parser = new EmailFormat(text);
        return parser.ReadAddress() && parser.SkipComments() && parser.position == text.Length;
    }

    private bool ReadAddress()
    {
        if (!SkipSpace() || position == text.Length)
        {
            return false;
        }

        var start = position;
        if (ReadSpec())
        {
            return true;
        }

        position = start;
        return (Peek() == '<' || ReadPhrase()) && SkipComments() && Accept('<') && ReadSpec() && Accept('>');
    }

    /// <summary>local@domain</summary>
    private bool ReadSpec()
    {
        SkipSpace();
        var hasLocal = Peek() == '"' ? ReadQuoted() is > 0 : ReadAtom(withDots: true);
        if (!hasLocal || !Accept('@'))
        {
            return false;
        }

        SkipSpace();
        return Peek() == '[' ? ReadDomainLiteral() : ReadAtom(withDots: true);
    }

    /// <summary>The words of a name; at least one.</summary>
    private bool ReadPhrase()
    {
        var words = 0;
        for (; SkipComments() && position < text.Length; words++)
        {
            if (!(Peek() == '"' ? ReadQuoted() is not null : ReadAtom(withDots: true, isPermissive: true)))
            {
                break;
            }
        }

        return words > 0;
    }

    private bool ReadAtom(bool withDots, bool isPermissive = false)
    {
        var start = position;
        while (position < text.Length && IsAtomCharacter(text[position], withDots))
        {
            position++;
        }

        var atom = text.Substring(start, position - start);
        return atom.Length > 0 && (isPermissive || (atom[0] != '.' && atom[atom.Length - 1] != '.' && atom.IndexOf("..", StringComparison.Ordinal) < 0));
    }

    /// <summary>The number of characters between the quotes; null when they are not closed.</summary>
    private int? ReadQuoted()
    {
        var count = 0;
        for (position++; position < text.Length; position++, count++)
        {
            switch (text[position])
            {
                case '"':
                    position++;
                    return count;
                case '\\' when position + 1 < text.Length && text[position + 1] is >= ' ' or '\t':
                    position++;
                    break;
                case '\\' or '\r' or '\n' or (< ' ' and not '\t') or '\x7f':
                    return null;
            }
        }

        return null;
    }

    /// <summary>An address of IP in brackets.</summary>
    private bool ReadDomainLiteral()
    {
        var end = text.IndexOf(']', position);
        if (end < 0)
        {
            return false;
        }

        var literal = text.Substring(position + 1, end - position - 1);
        position = end + 1;
        return IpAddresses.IsAddress(literal.StartsWith("IPv6:", StringComparison.Ordinal) ? literal.Substring(5) : literal, allowsLeadingZeros: false);
    }

    /// <summary>Skips space and comments; false when a comment is not closed.</summary>
    private bool SkipComments()
    {
        SkipSpace();
        while (Peek() == '(')
        {
            var depth = 0;
            do
            {
                depth += Peek() == '(' ? 1 : Peek() == ')' ? -1 : 0;
                position += Peek() == '\\' ? 2 : 1;
            }
            while (depth > 0 && position < text.Length);
            if (depth > 0)
            {
                return false;
            }

            SkipSpace();
        }

        return true;
    }

    private bool SkipSpace()
    {
        while (Peek() is ' ' or '\t')
        {
            position++;
        }

        return true;
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

    private char Peek() => position < text.Length ? text[position] : '\0';

    private static bool IsAtomCharacter(char c, bool withDots) =>
        c == '.' ? withDots : c is > ' ' and not '\x7f' && "()<>[]:;@\\,\"".IndexOf(c) < 0;
}
