namespace KubeCodegen.Generator.Rules;

/// <summary>The name after <c>\p</c>: one letter, or any name in braces.</summary>
internal static class Re2UnicodeClass
{
    /// <summary>Reads the name; <paramref name="start"/> is where the backslash stands.</summary>
    public static string? Read(Re2Cursor cursor, int start)
    {
        const string Error = "invalid character class range";
        var nameStart = cursor.Position;
        var isBraced = cursor.Next() == '{';
        if (isBraced)
        {
            var close = cursor.Pattern.IndexOf('}', nameStart);
            if (close < 0)
            {
                return cursor.Fail(Error, start, cursor.Pattern.Length, "close the name with '}'");
            }

            nameStart++;
            cursor.Position = close + 1;
        }

        var name = cursor.Pattern.Substring(nameStart, cursor.Position - nameStart - (isBraced ? 1 : 0));
        name = name is ['^', .. var negated] ? negated : name;
        return UnicodeClassNames.Contains(name) ? null
            : cursor.Fail(Error, start, name.StartsWith("Is", StringComparison.Ordinal) && UnicodeClassNames.Contains(name.Substring(2))
                ? $"RE2 knows scripts, not blocks; use \\p{{{name.Substring(2)}}}"
                : "use a general category such as L or Nd, or a script such as Greek");
    }
}
