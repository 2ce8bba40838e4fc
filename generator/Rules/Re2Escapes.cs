namespace KubeCodegen.Generator.Rules;

/// <summary>What can follow a backslash.</summary>
internal static class Re2Escapes
{
    private const int MaximumRune = 0x10FFFF;

    public static bool IsAlphanumeric(int c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    /// <summary>Reads an escape outside of brackets: an assertion, a class or a character.</summary>
    public static string? Read(Re2Cursor cursor, out Re2NodeKind kind)
    {
        kind = Re2NodeKind.Other;
        if (cursor.Peek(1) is 'A' or 'b' or 'B' or 'z')
        {
            cursor.Position += 2;
            return null;
        }

        if (TryReadClass(cursor, out var error))
        {
            return error;
        }

        kind = Re2NodeKind.Literal;
        return ReadCharacter(cursor, out _);
    }

    /// <summary>Reads <c>\d</c>, <c>\s</c>, <c>\w</c>, their negations, <c>\pL</c> or <c>\p{Greek}</c>; false when something else stands here.</summary>
    public static bool TryReadClass(Re2Cursor cursor, out string? error)
    {
        error = null;
        if (cursor.Peek() != '\\' || cursor.Peek(1) is not ('d' or 'D' or 's' or 'S' or 'w' or 'W' or 'p' or 'P'))
        {
            return false;
        }

        var start = cursor.Position;
        var isUnicode = cursor.Peek(1) is 'p' or 'P';
        cursor.Position += 2;
        error = isUnicode ? Re2UnicodeClass.Read(cursor, start) : null;
        return true;
    }

    /// <summary>Reads one escaped character.</summary>
    public static string? ReadCharacter(Re2Cursor cursor, out int rune)
    {
        var start = cursor.Position++;
        rune = cursor.Next();
        if (rune < 0)
        {
            return $"trailing backslash at end of expression: `` at character {cursor.Position}; write \\\\ to match a backslash";
        }

        var isRead = rune switch
        {
            '0' => ReadOctal(cursor, ref rune),
            >= '1' and <= '7' => cursor.Peek() is >= '0' and <= '7' && ReadOctal(cursor, ref rune),
            'x' => ReadHexadecimal(cursor, out rune),
            'a' or 'f' or 'n' or 'r' or 't' or 'v' => ReadControl(ref rune),
            _ => rune < 0x80 && !IsAlphanumeric(rune),
        };
        return isRead ? null : cursor.Fail("invalid escape sequence", start, Re2EscapeAdvice.For(cursor.Pattern[start + 1]));
    }

    private static bool ReadOctal(Re2Cursor cursor, ref int rune)
    {
        rune -= '0';
        for (var i = 1; i < 3 && cursor.Peek() is >= '0' and <= '7'; i++)
        {
            rune = (rune * 8) + cursor.Next() - '0';
        }

        return true;
    }

    private static bool ReadHexadecimal(Re2Cursor cursor, out int rune)
    {
        rune = -1;
        if (cursor.IsAtEnd)
        {
            return false;
        }

        var first = cursor.Next();
        if (first != '{')
        {
            var (high, low) = (Digit(first), Digit(cursor.Next()));
            rune = (high * 16) + low;
            return high >= 0 && low >= 0;
        }

        var digits = 0;
        for (rune = 0; !cursor.IsAtEnd; digits++)
        {
            var next = cursor.Next();
            var digit = Digit(next);
            if (next == '}' || digit < 0)
            {
                return next == '}' && digits > 0;
            }

            rune = (rune * 16) + digit;
            if (rune > MaximumRune)
            {
                return false;
            }
        }

        return false;
    }

    private static bool ReadControl(ref int rune)
    {
        rune = "\a\f\n\r\t\v"["afnrtv".IndexOf((char)rune)];
        return true;
    }

    private static int Digit(int c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
