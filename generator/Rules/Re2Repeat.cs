namespace KubeCodegen.Generator.Rules;

/// <summary>Counted repetition: <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>. Anything else after a brace makes it a literal one.</summary>
internal static class Re2Repeat
{
    /// <summary>Reads the counts and moves behind them; a minimum of -1 means that a number was too big, a maximum of -1 that there is none.</summary>
    public static bool TryRead(Re2Cursor cursor, out int minimum, out int maximum)
    {
        var start = cursor.Position++;
        maximum = -1;
        if (TryReadNumber(cursor, out minimum) && TryReadMaximum(cursor, ref minimum, out maximum) && cursor.Peek() == '}')
        {
            cursor.Position++;
            return true;
        }

        cursor.Position = start;
        return false;
    }

    private static bool TryReadMaximum(Re2Cursor cursor, ref int minimum, out int maximum)
    {
        maximum = minimum;
        if (cursor.Peek() != ',')
        {
            return true;
        }

        cursor.Position++;
        if (cursor.Peek() == '}')
        {
            maximum = -1;
            return true;
        }

        if (!TryReadNumber(cursor, out maximum))
        {
            return false;
        }

        minimum = maximum < 0 ? -1 : minimum;
        return true;
    }

    /// <summary>Digits without a leading zero; -1 for what no count can be.</summary>
    private static bool TryReadNumber(Re2Cursor cursor, out int number)
    {
        number = 0;
        var start = cursor.Position;
        for (; cursor.Peek() is >= '0' and <= '9'; cursor.Position++)
        {
            number = number is < 0 or >= 100_000_000 ? -1 : (number * 10) + cursor.Peek() - '0';
        }

        return cursor.Position > start && (cursor.Pattern[start] != '0' || cursor.Position == start + 1);
    }
}
