using System.Text;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>JSON as Python's <c>json.dumps</c> prints it: the recorded requests were sent like that, and a few messages quote their beginning.</summary>
internal static class PythonJson
{
    public static string Write(JsonNode? value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    private static void Write(JsonNode? value, StringBuilder text)
    {
        switch (value)
        {
            case JsonObject members:
                text.Append('{');
                foreach (var (index, member) in members.Index())
                {
                    text.Append(index > 0 ? ", " : "");
                    Quote(member.Key, text);
                    text.Append(": ");
                    Write(member.Value, text);
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (var (index, item) in items.Index())
                {
                    text.Append(index > 0 ? ", " : "");
                    Write(item, text);
                }

                text.Append(']');
                break;
            case JsonValue scalar when scalar.TryGetValue<string>(out var content):
                Quote(content, text);
                break;
            default:
                text.Append(value?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' or > '~' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }
}
