using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>A list whose items are read and written by <typeparamref name="TConverter"/>.</summary>
public sealed class ListConverter<T, TConverter> : JsonConverter<List<T>>
    where T : class
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Items = new();

    /// <inheritdoc/>
    public override List<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A list was expected, but there is a {reader.TokenType}.");
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Elements.Read(ref reader, Items, options)!);
        }

        return list;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, List<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            Elements.Write(writer, item, Items, options);
        }

        writer.WriteEndArray();
    }
}

/// <summary>A map whose values are read and written by <typeparamref name="TConverter"/>.</summary>
public sealed class MapConverter<T, TConverter> : JsonConverter<Dictionary<string, T>>
    where T : class
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Values = new();

    /// <inheritdoc/>
    public override Dictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A map was expected, but there is a {reader.TokenType}.");
        }

        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString()!;
            reader.Read();
            map[key] = Elements.Read(ref reader, Values, options)!;
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Dictionary<string, T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (key, item) in value)
        {
            writer.WritePropertyName(key);
            Elements.Write(writer, item, Values, options);
        }

        writer.WriteEndObject();
    }
}
