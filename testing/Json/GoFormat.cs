using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;

namespace KubeCodegen.Testing.Json;

/// <summary>Values as Go's <c>fmt</c> prints them: some messages of the API server show them that way.</summary>
internal static class GoFormat
{
    /// <summary><c>%v</c>.</summary>
    public static string Value(JsonNode? value)
    {
        var text = new StringBuilder();
        Write(value, text);
        return text.ToString();
    }

    /// <summary><c>%T</c>.</summary>
    public static string TypeOf(JsonNode? value) => value switch
    {
        null => "<nil>",
        JsonObject => "map[string]interface {}",
        JsonArray => "[]interface {}",
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "bool",
            _ => IsWhole(value) ? "int64" : "float64",
        },
    };

    /// <summary>What Go's <c>encoding/json</c> calls a value of the kind.</summary>
    public static string JsonKind(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        _ => "bool",
    };

    /// <summary><c>%#v</c> of a value that is no map and no list.</summary>
    public static string Syntax(JsonNode? value) => value.AsText() is { } text ? GoText.Quote(text) : value is JsonObject or JsonArray ? TypeOf(value) + "{}" : Value(value);

    public static bool IsWhole(JsonNode number) => number is JsonValue value && (value.TryGetValue<long>(out _) || value.TryGetValue<int>(out _));

    private static void Write(JsonNode? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("<nil>");
                break;
            case JsonObject members:
                text.Append("map[").AppendJoin(' ', members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Key + ":" + Value(member.Value))).Append(']');
                break;
            case JsonArray items:
                text.Append('[').AppendJoin(' ', items.Select(Value)).Append(']');
                break;
            case JsonValue scalar when scalar.TryGetValue<double>(out var number) && !IsWhole(scalar):
                text.Append(GoNumber.Print(number, 21));
                break;
            default:
                text.Append(value.AsText() ?? value.ToJsonString());
                break;
        }
    }
}
