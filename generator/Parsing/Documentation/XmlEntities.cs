using System.Globalization;
using System.Text;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>Turns XML's character references back into characters.</summary>
internal static class XmlEntities
{
    /// <summary>Decodes a stretch of XML. An ampersand that begins no known reference stays as it is, and makes the text malformed.</summary>
    public static string Decode(string xml, int start, int end, out bool isMalformed)
    {
        isMalformed = false;
        var ampersand = xml.IndexOf('&', start, end - start);
        if (ampersand < 0)
        {
            return xml.Substring(start, end - start);
        }

        var text = new StringBuilder(end - start);
        while (ampersand >= 0)
        {
            text.Append(xml, start, ampersand - start);
            var semicolon = xml.IndexOf(';', ampersand, end - ampersand);
            var character = semicolon < 0 ? null : Character(xml.Substring(ampersand + 1, semicolon - ampersand - 1));
            isMalformed |= character is null;
            text.Append(character ?? "&");
            start = character is null ? ampersand + 1 : semicolon + 1;
            ampersand = xml.IndexOf('&', start, end - start);
        }

        return text.Append(xml, start, end - start).ToString();
    }

    private static string? Character(string name) => name switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        ['#', 'x', .. var digits] => CodePoint(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => CodePoint(digits, NumberStyles.None),
        _ => null,
    };

    private static string? CodePoint(string digits, NumberStyles style) =>
        !int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) || code is <= 0 or > 0x10FFFF ? null
        : code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString()
        : char.ConvertFromUtf32(code);
}
