using System.Globalization;
using System.Text;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>JSON as Go's encoding/json writes it: members sorted, the characters of HTML escaped.</summary>
internal static class GoJson
{
    public static string Write(JsonValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonNumber number:
                text.Append(GoNumber.Of(number));
                break;
            case JsonString { Value: var content }:
                WriteText(text, content);
                break;
            case JsonArray array:
                text.Append('[');
                Separated(text, array.Items, Write);
                text.Append(']');
                break;
            case JsonObject obj:
                text.Append('{');
                Separated(text, obj.Members.OrderBy(member => member.Name, StringComparer.Ordinal), WriteMember);
                text.Append('}');
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static void WriteMember(StringBuilder text, JsonMember member)
    {
        WriteText(text, member.Name);
        text.Append(':');
        Write(text, member.Value);
    }

    private static void Separated<T>(StringBuilder text, IEnumerable<T> items, Action<StringBuilder, T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",");
            isFirst = false;
            write(text, item);
        }
    }

    private static void WriteText(StringBuilder text, string content)
    {
        text.Append('"');
        foreach (var c in content)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '<' or '>' or '&' or '\u2028' or '\u2029' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }
}
