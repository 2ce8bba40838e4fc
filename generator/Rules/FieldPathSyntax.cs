using System.Text;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Rules;

/// <summary>
/// The path of a selectable field and of <c>fieldPath</c> in a validation rule: names after dots, or quoted in brackets where those are
/// allowed (apiextensions <c>ValidFieldPath</c>). Whether the fields exist is the schema's matter.
/// </summary>
internal static class FieldPathSyntax
{
    private const string End = "unexpected end of JSON path";

    /// <param name="path">Such as <c>.spec['a.b'].c</c>.</param>
    /// <param name="allowsBrackets">False for selectable fields, which take dots alone.</param>
    /// <param name="segments">The names, unescaped.</param>
    /// <param name="error">The API server's words, or null.</param>
    public static bool TryParse(string path, bool allowsBrackets, out EquatableArray<string> segments, out string? error)
    {
        var names = new List<string>();
        error = null;
        for (var position = 0; position < path.Length && error is null;)
        {
            error = Next(path, ref position) switch
            {
                "." => ReadName(path, ref position, names),
                "[" when !allowsBrackets => "array notation is not allowed",
                "[" => ReadQuoted(path, ref position, names),
                var other => $"expected [ or . but got: {other}",
            };
        }

        segments = error is null ? names.ToEquatableArray() : default;
        return error is null;
    }

    private static string? ReadName(string path, ref int position, List<string> names)
    {
        if (Next(path, ref position) is not { } name)
        {
            return End;
        }

        names.Add(name);
        return name is "." or "[" or "]" ? "does not refer to a valid field" : null;
    }

    private static string? ReadQuoted(string path, ref int position, List<string> names)
    {
        if (Next(path, ref position) is not { } token)
        {
            return End;
        }

        if (token is not ['\'', .. var quoted, '\''])
        {
            return $"expected single quoted string but got {token}";
        }

        if (Unescape(quoted, out var error) is not { } name)
        {
            return error;
        }

        names.Add(name);
        return Next(path, ref position) switch
        {
            "]" => null,
            null => End,
            var other => $"expected ] but got {other}",
        };
    }

    /// <summary>The next delimiter, quoted string or text up to a delimiter; null at the end.</summary>
    private static string? Next(string path, ref int position)
    {
        if (position >= path.Length)
        {
            return null;
        }

        var start = position;
        position = path[start] == '\'' ? AfterQuoted(path, start) : AfterText(path, start);
        return path.Substring(start, position - start);
    }

    private static int AfterQuoted(string path, int start)
    {
        for (var i = start + 1; i < path.Length; i++)
        {
            if (path[i] == '\'' && path[i - 1] != '\\')
            {
                return i + 1;
            }
        }

        return path.Length;
    }

    private static int AfterText(string path, int start)
    {
        var end = start;
        while (end < path.Length && path[end] is not ('.' or '[' or ']'))
        {
            end++;
        }

        return Math.Max(end, start + 1);
    }

    private static string? Unescape(string text, out string? error)
    {
        error = null;
        var unescaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length || text[i + 1] == '\n')
            {
                unescaped.Append(text[i]);
                continue;
            }

            var index = "abfnrtv'\\".IndexOf(text[++i]);
            if (index < 0)
            {
                error = $"invalid string literal: invalid escape char \\{text[i]}";
                return null;
            }

            unescaped.Append("\a\b\f\n\r\t\v'\\"[index]);
        }

        return unescaped.ToString();
    }
}
