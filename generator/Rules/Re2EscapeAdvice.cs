namespace KubeCodegen.Generator.Rules;

/// <summary>What to write instead of an escape that other engines know and RE2 does not.</summary>
internal static class Re2EscapeAdvice
{
    public static string For(char escaped) => escaped switch
    {
        >= '1' and <= '9' or 'k' => "references to groups are not part of RE2; write the group again, or a CEL rule",
        'Z' => "use \\z for the end of the text",
        'G' => "use \\A or ^ for the beginning of the text",
        'u' => "write the character itself or \\x{…}",
        'x' => "write two hexadecimal digits, or any number of them in braces: \\x{10FFFF}",
        'e' => "use \\x1b",
        'c' => "write the character as \\x and two hexadecimal digits",
        'h' => "use [ \\t]",
        'R' => "use (?:\\r\\n|\\n)",
        'N' => "use [^\\n]",
        'b' => "use \\x08 for a backspace",
        _ => $"leave out the backslash to match '{escaped}'",
    };
}
