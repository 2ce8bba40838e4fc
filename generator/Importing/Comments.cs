using System.Globalization;
using System.Text;
using System.Xml;

namespace KubeCodegen.Generator.Importing;

/// <summary>Descriptions as documentation comments that are read back to the character (see Parsing/Documentation).</summary>
internal static class Comments
{
    private const int LineLength = 160;

    /// <summary>Whether XML has all characters of the text.</summary>
    public static bool CanCarry(string? text)
    {
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            var isPair = i + 1 < text!.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (!isPair && !XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }

            i += isPair ? 1 : 0;
        }

        return true;
    }

    /// <summary>The attribute that carries what no comment can.</summary>
    public static IEnumerable<ImportedAttribute> Attributes(string? text) =>
        text is null || CanCarry(text) ? [] : [ImportedAttribute.Of("Description", AttributeArgument.Of(text))];

    /// <summary>The lines of the comment, without indentation; none when there is no text.</summary>
    public static IEnumerable<string> Lines(string? text)
    {
        if (text is null || !CanCarry(text))
        {
            return [];
        }

        var lines = text.Split('\n').Select(Escape).ToArray();
        return lines.Length == 1 && lines[0].Length <= LineLength
            ? [$"/// <summary>{lines[0]}</summary>"]
            : ["/// <summary>", .. lines.Select(line => line.Length == 0 ? "///" : "/// " + line), "/// </summary>"];
    }

    /// <summary>Text inside XML.</summary>
    public static string Escape(string line)
    {
        var text = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            _ = c switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                // Blanks at the ends look like layout, to the reader of comments or to an editor; the others would end the line or turn what follows.
                ' ' or '\t' when i == 0 || i == line.Length - 1 => Reference(text, c),
                _ when c is '\r' or '\u0085' || IsInvisible(c) => Reference(text, c),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static StringBuilder Reference(StringBuilder text, char c) =>
        text.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
}
