using System.Globalization;
using System.Text;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>Values as Go prints them in the API server's messages.</summary>
internal static class GoText
{
    /// <summary>A value in a message: texts quoted, scalars plain, everything else as JSON (apimachinery <c>field.Error.ErrorBody</c>).</summary>
    public static string OfValue(JsonValue value) => value switch
    {
        JsonString text => Quote(text.Value),
        JsonNumber number => GoNumber.Of(number).ToString(),
        _ => GoJson.Write(value),
    };

    /// <summary>A text between double quotes (Go <c>strconv.Quote</c>).</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var rune = char.ConvertToUtf32(text[i], text[i + 1]);
                quoted.Append(IsPrintable(text, i) ? text.Substring(i, 2) : "\\U" + rune.ToString("x8", CultureInfo.InvariantCulture));
                i++;
            }
            else
            {
                quoted.Append(Escape(text, i));
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Whether Go's <c>unicode.IsPrint</c> holds for the character: letters, marks, numbers, punctuation, symbols and the plain space.</summary>
    public static bool IsPrintable(string text, int index) =>
        text[index] == ' ' || CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Escape(string text, int index) => text[index] switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\a' => "\\a",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\v' => "\\v",
        var c when IsPrintable(text, index) => c.ToString(),
        < ' ' or '\x7f' => "\\x" + ((int)text[index]).ToString("x2", CultureInfo.InvariantCulture),
        var c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };
}
