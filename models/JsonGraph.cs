using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen;

/// <summary>
/// Graphs of loosely typed JSON: elements, nodes, dictionaries with keys that are strings (YAML readers type them as objects),
/// lists, strings, booleans, numbers, bytes as base64. What else an <c>object</c> may hold is no JSON here, for reading it would need reflection.
/// </summary>
internal static class JsonGraph
{
    public static bool IsJson(object? value) => value switch
    {
        null or string or bool or byte[] or JsonElement or JsonNode => true,
        byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal => true,
        IDictionary map => HasStringKeys(map) && AreJson(map.Values),
        IList list => AreJson(list),
        _ => false,
    };

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null or JsonElement { ValueKind: JsonValueKind.Undefined }: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case byte[] bytes: writer.WriteBase64StringValue(bytes); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case JsonElement element: element.WriteTo(writer); break;
            case JsonNode node: node.WriteTo(writer); break;
            case IDictionary map: WriteMap(writer, map); break;
            case IList list: WriteList(writer, list); break;
            default: WriteNumber(writer, value); break;
        }
    }

    public static bool HasStringKeys(IDictionary map) => map.Keys.Cast<object>().All(key => key is string);

    private static bool AreJson(ICollection values) => values.Cast<object?>().All(IsJson);

    private static void WriteMap(Utf8JsonWriter writer, IDictionary map)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry entry in map)
        {
            writer.WritePropertyName((string)entry.Key);
            Write(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IList list)
    {
        writer.WriteStartArray();
        foreach (var item in list)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, object number)
    {
        switch (number)
        {
            case ulong n: writer.WriteNumberValue(n); break;
            case decimal n: writer.WriteNumberValue(n); break;
            case float n when float.IsFinite(n): writer.WriteNumberValue(n); break;
            case double n when double.IsFinite(n): writer.WriteNumberValue(n); break;
            // JSON has no such numbers; System.Text.Json too writes their names when it is allowed to.
            case float or double: writer.WriteStringValue(Convert.ToString(number, CultureInfo.InvariantCulture)); break;
            default: writer.WriteNumberValue(Convert.ToInt64(number, CultureInfo.InvariantCulture)); break;
        }
    }
}
