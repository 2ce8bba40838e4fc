using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Json;

/// <summary>Makes a tree of what a reader reads, at once: such a tree can be read by many threads.</summary>
internal sealed class GoJsonBuilder(List<string>? duplicates)
{
    /// <summary>The path to the value that is being read; kept only where somebody asks for duplicates.</summary>
    private readonly List<string>? path = duplicates is null ? null : [];

    public JsonNode? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => JsonValue.Create(reader.GetString()),
        JsonTokenType.True => JsonValue.Create(true),
        JsonTokenType.False => JsonValue.Create(false),
        JsonTokenType.Number => ReadNumber(ref reader),
        _ => null,
    };

    private JsonObject ReadObject(ref Utf8JsonReader reader)
    {
        var members = new JsonObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            path?.Add(path.Count == 0 ? name : "." + name);
            var value = Read(ref reader);
            if (!members.TryAdd(name, value))
            {
                members[name] = value;
                duplicates?.Add(string.Concat(path!));
            }

            path?.RemoveAt(path.Count - 1);
        }

        return members;
    }

    private JsonArray ReadArray(ref Utf8JsonReader reader)
    {
        var items = new JsonArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            path?.Add(string.Create(CultureInfo.InvariantCulture, $"[{items.Count}]"));
            items.Add(Read(ref reader));
            path?.RemoveAt(path.Count - 1);
        }

        return items;
    }

    private static JsonValue ReadNumber(ref Utf8JsonReader reader) =>
        !reader.ValueSpan.ContainsAny((byte)'.', (byte)'e', (byte)'E') && reader.TryGetInt64(out var whole)
            ? JsonValue.Create(whole)
            : JsonValue.Create(reader.GetDouble());
}
