using System.Globalization;
using System.Text;

namespace KubeCodegen.Generator.Model;

/// <summary>Writes <see cref="JsonValue"/> as compact JSON: the same value gives the same characters on every machine.</summary>
public static class JsonWriter
{
    public static string Compact(JsonValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>
    /// JSON whose objects under <c>properties</c> have a line for each member, so that a change of one property is a change of one line.
    /// </summary>
    public static string Lines(JsonValue value)
    {
        var text = new StringBuilder();
        Write(text, value, inLines: true);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonValue value, bool inLines = false, bool breaks = false)
    {
        switch (value)
        {
            case JsonNull:
                text.Append("null");
                break;
            case JsonBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case JsonNumber number:
                text.Append(number.Text);
                break;
            case JsonString literal:
                WriteString(text, literal.Value);
                break;
            case JsonArray array:
                WriteArray(text, array, inLines);
                break;
            case JsonObject obj:
                WriteObject(text, obj, inLines, breaks);
                break;
        }
    }

    private static void WriteArray(StringBuilder text, JsonArray array, bool inLines)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Write(text, array.Items[i], inLines);
        }

        text.Append(']');
    }

    private static void WriteObject(StringBuilder text, JsonObject obj, bool inLines, bool breaks)
    {
        text.Append('{');
        for (var i = 0; i < obj.Members.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(breaks ? "\n" : "");
            WriteString(text, obj.Members[i].Name);
            text.Append(':');
            Write(text, obj.Members[i].Value, inLines, inLines && obj.Members[i].Name == "properties");
        }

        text.Append('}');
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ' or '\u0085' or '\u2028' or '\u2029':
                    text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        text.Append('"');
    }
}
