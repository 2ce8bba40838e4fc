using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>Reads strings through a <see cref="StringPool"/>.</summary>
internal sealed class StringConverter(StringPool pool) : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? pool.Read(ref reader) : throw new JsonException($"A string was expected, and {reader.TokenType} is there.");

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => pool.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}

internal static class StringPoolReading
{
    /// <summary>The string or the property name that the reader is at.</summary>
    public static string Read(this StringPool pool, ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? reader.GetString()! : pool.Get(reader.ValueSpan);
}
