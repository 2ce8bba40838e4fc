namespace KubeCodegen.Generator.Parsing;

/// <summary>A marker taken apart: <c>name=value</c>, or <c>name:first=value,second=value</c>.</summary>
/// <param name="Value">What stands after the name's own equals sign; empty for none.</param>
/// <param name="Named">The named arguments, unquoted.</param>
internal sealed record MarkerArguments(string Name, string Value, IReadOnlyList<KeyValuePair<string, string>> Named)
{
    public static MarkerArguments Read(string marker)
    {
        var colon = marker.IndexOf(':');
        var equals = marker.IndexOf('=');
        if (equals >= 0 && (colon < 0 || equals < colon))
        {
            return new(marker.Substring(0, equals), marker.Substring(equals + 1), []);
        }

        if (equals < 0)
        {
            return new(marker, "", []);
        }

        // kubebuilder:default:=3
        if (marker[equals - 1] == ':')
        {
            return new(marker.Substring(0, equals - 1), marker.Substring(equals + 1), []);
        }

        var name = marker.Substring(0, marker.LastIndexOf(':', equals));
        return new(name, "", [.. Split(marker.Substring(name.Length + 1), ',').Select(Argument)]);
    }

    public string? this[string name] => Named.FirstOrDefault(argument => argument.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The value without its quotes.</summary>
    public string Text => Unquote(Value);

    /// <summary>The values of a list: <c>a;b</c>, or <c>{a,b}</c>.</summary>
    public static IEnumerable<string> Values(string text)
    {
        var list = text.Trim();
        return list.StartsWith("{", StringComparison.Ordinal) && list.EndsWith("}", StringComparison.Ordinal)
            ? Split(list.Substring(1, list.Length - 2), ',').Select(Unquote)
            : Split(list, ';').Select(Unquote);
    }

    private static KeyValuePair<string, string> Argument(string text)
    {
        var equals = text.IndexOf('=');
        return equals < 0 ? new(text.Trim(), "true") : new(text.Substring(0, equals).Trim(), Unquote(text.Substring(equals + 1)));
    }

    public static string Unquote(string text)
    {
        var written = text.Trim();
        return written.Length >= 2 && written[0] == written[written.Length - 1] && written[0] is '"' or '`' or '\''
            ? written[0] == '"' ? written.Substring(1, written.Length - 2).Replace("\\\"", "\"").Replace("\\\\", "\\") : written.Substring(1, written.Length - 2)
            : written;
    }

    /// <summary>Splits at what stands outside of quotes and braces.</summary>
    private static IEnumerable<string> Split(string text, char separator)
    {
        var (start, quote, depth) = (0, '\0', 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                i += text[i] == '\\' && quote == '"' ? 1 : 0;
                quote = i < text.Length && text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '`' or '\'')
            {
                quote = text[i];
            }
            else if (text[i] is '{' or '[' or '(')
            {
                depth++;
            }
            else if (text[i] is '}' or ']' or ')')
            {
                depth--;
            }
            else if (text[i] == separator && depth == 0)
            {
                yield return text.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return text.Substring(start);
    }
}
