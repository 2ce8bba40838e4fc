namespace KubeCodegen.Generator.Rules;

/// <summary>What can follow <c>(?</c>: a name, or flags with or without a group.</summary>
internal static class Re2Groups
{
    /// <param name="cursor">At the parenthesis; afterwards behind the last character that was read.</param>
    /// <param name="group">The group that was opened, or null when only flags changed.</param>
    public static string? Read(Re2Cursor cursor, out Re2NodeKind? group)
    {
        group = Re2NodeKind.Capture;
        var start = cursor.Position;
        if (cursor.StartsWith("(?P<") && cursor.Has(5))
        {
            return ReadName(cursor, start, start + 4);
        }

        return cursor.StartsWith("(?<") && cursor.Has(4) ? ReadName(cursor, start, start + 3) : ReadFlags(cursor, start, out group);
    }

    private static string? ReadName(Re2Cursor cursor, int start, int nameStart)
    {
        const string Error = "invalid named capture";
        const string Lookbehind = "lookbehind is not part of RE2; say it as a CEL rule";
        var isLookbehind = cursor.Peek(2) == '<' && cursor.Peek(3) is '=' or '!';
        var close = cursor.Pattern.IndexOf('>', nameStart);
        if (close < 0)
        {
            return cursor.Fail(Error, start, cursor.Pattern.Length, isLookbehind ? Lookbehind : "close the name with '>'");
        }

        cursor.Position = close + 1;
        var isValid = close > nameStart;
        for (var i = nameStart; i < close; i++)
        {
            isValid &= cursor.Pattern[i] == '_' || Re2Escapes.IsAlphanumeric(cursor.Pattern[i]);
        }

        return isValid ? null : cursor.Fail(Error, start, isLookbehind ? Lookbehind : "names consist of letters, digits and '_'");
    }

    private static string? ReadFlags(Re2Cursor cursor, int start, out Re2NodeKind? group)
    {
        group = null;
        var isNegated = false;
        var hasFlag = false;
        for (cursor.Position += 2; !cursor.IsAtEnd;)
        {
            switch (cursor.Next())
            {
                case 'i' or 'm' or 's' or 'U':
                    hasFlag = true;
                    continue;
                case '-' when !isNegated:
                    isNegated = true;
                    hasFlag = false;
                    continue;
                case ':' when !isNegated || hasFlag:
                    group = Re2NodeKind.Group;
                    return null;
                case ')' when !isNegated || hasFlag:
                    return null;
            }

            break;
        }

        return cursor.Fail("invalid or unsupported Perl syntax", start, Advice(cursor.Pattern, start));
    }

    private static string Advice(string pattern, int start) => (start + 2 < pattern.Length ? pattern[start + 2] : '\0') switch
    {
        '=' or '!' => "lookahead is not part of RE2; say it as a CEL rule, or turn the condition around",
        '<' => "close the group",
        '>' => "atomic groups are not part of RE2; use (?:…), which never backtracks here",
        '#' => "comments are not part of RE2; remove it",
        '(' => "conditionals are not part of RE2; write both cases with '|'",
        '\'' => "write the name as (?<name>…)",
        'P' => "references to groups are not part of RE2; write the group again, or a CEL rule",
        'x' or 'n' => "the flags of RE2 are i, m, s and U; remove the white space and the flag",
        _ => "the flags of RE2 are i, m, s and U",
    };
}
