namespace KubeCodegen.Generator.Rules;

/// <summary>Character classes in brackets.</summary>
internal static class Re2Classes
{
    private const string InvalidRange = "invalid character class range";

    private static readonly HashSet<string> PosixNames = new(StringComparer.Ordinal)
    {
        "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word", "xdigit",
    };

    /// <summary>Reads from the opening to the closing bracket. A bracket that comes first is a character.</summary>
    public static string? Read(Re2Cursor cursor)
    {
        var start = cursor.Position++;
        cursor.Position += cursor.Peek() == '^' ? 1 : 0;
        for (var isFirst = true; isFirst || cursor.Peek() != ']'; isFirst = false)
        {
            if (ReadItem(cursor, start) is { } error)
            {
                return error;
            }
        }

        cursor.Position++;
        return null;
    }

    private static string? ReadItem(Re2Cursor cursor, int start)
    {
        if (TryReadPosixClass(cursor, out var error) || Re2Escapes.TryReadClass(cursor, out error))
        {
            return error;
        }

        var rangeStart = cursor.Position;
        if (ReadCharacter(cursor, start, out var low) is { } lowError)
        {
            return lowError;
        }

        if (cursor.Peek() != '-' || !cursor.Has(2) || cursor.Peek(1) == ']')
        {
            return null;
        }

        cursor.Position++;
        return ReadCharacter(cursor, start, out var high)
            ?? (high < low ? cursor.Fail(InvalidRange, rangeStart, "the smaller character comes first; escape the '-' to match it") : null);
    }

    private static string? ReadCharacter(Re2Cursor cursor, int start, out int rune)
    {
        if (cursor.Peek() == '\\')
        {
            return Re2Escapes.ReadCharacter(cursor, out rune);
        }

        rune = cursor.Next();
        return rune < 0 ? cursor.Fail("missing closing ]", start, "escape the bracket to match it: \\[") : null;
    }

    /// <summary>Reads <c>[:alpha:]</c> or <c>[:^alpha:]</c>; false when something else stands here.</summary>
    private static bool TryReadPosixClass(Re2Cursor cursor, out string? error)
    {
        error = null;
        var close = cursor.StartsWith("[:") && cursor.Has(3) ? cursor.Pattern.IndexOf(":]", cursor.Position + 2, StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            return false;
        }

        var start = cursor.Position;
        var name = cursor.Pattern.Substring(start + 2, close - start - 2);
        cursor.Position = close + 2;
        error = PosixNames.Contains(name is ['^', .. var negated] ? negated : name)
            ? null
            : cursor.Fail(InvalidRange, start, "the names are those of POSIX, such as alpha, digit and space");
        return true;
    }
}
