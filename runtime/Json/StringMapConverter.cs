using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>Reads maps of strings, such as labels, with both keys and values from a <see cref="StringPool"/>: the serializer's own way makes a new string of each key.</summary>
internal sealed class StringMapConverter(StringPool pool) : JsonConverter<IDictionary<string, string>>
{
    public override IDictionary<string, string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An object was expected, and {reader.TokenType} is there.");
        }

        var map = new Dictionary<string, string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = pool.Read(ref reader);
            reader.Read();
            map[key] = reader.TokenType switch
            {
                JsonTokenType.String => pool.Read(ref reader),
                JsonTokenType.Null => null!,
                _ => throw new JsonException($"A string was expected at '{key}', and {reader.TokenType} is there."),
            };
        }

        return map;
    }

    public override void Write(Utf8JsonWriter writer, IDictionary<string, string> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, text) in value)
        {
            writer.WriteString(key, text);
        }

        writer.WriteEndObject();
    }
}
