using System.Globalization;
using System.Text;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>Values as C# writes them. Whatever a text holds, it stays inside its quotes.</summary>
internal static class Literals
{
    public static string Text(string value) => IsRaw(value) ? $"\"\"\"{value}\"\"\"" : Quoted(value);

    /// <summary>A value as a constant that attributes take; null when C# has none that is exactly it.</summary>
    public static string? Constant(JsonValue value) => value switch
    {
        JsonNull => "null",
        JsonBoolean { Value: var flag } => flag ? "true" : "false",
        JsonString { Value: var text } => Text(text),
        JsonNumber number => Number(number),
        _ => null,
    };

    /// <summary>A number as an integer or a double; null when it is neither to the last digit.</summary>
    public static string? Number(JsonNumber number)
    {
        if (long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer.ToString(CultureInfo.InvariantCulture);
        }

        if (!double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) || double.IsInfinity(real))
        {
            return null;
        }

        var text = real.ToString("R", CultureInfo.InvariantCulture);
        return new JsonNumber(text) == number ? text + "d" : null;
    }

    /// <summary>Three quotes say JSON, rules and patterns without backslashes.</summary>
    private static bool IsRaw(string value) =>
        value.IndexOfAny(['"', '\\']) >= 0
        && value[0] != '"' && value[value.Length - 1] != '"'
        && value.IndexOf("\"\"\"", StringComparison.Ordinal) < 0
        && value.All(IsPlain);

    private static string Quoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when IsPlain(c) => text.Append(c),
                _ => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>Whether an editor shows the character as it is: no control, no line end, no mark that turns the direction of the text around it.</summary>
    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
