using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>Durations as Go writes them, which is what the generated schema asks for.</summary>
internal sealed class TimeSpanConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && GoDuration.TryParse(reader.GetString(), out var duration)
            ? duration
            : throw new JsonException("A duration such as \"1h2m3.5s\" was expected.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) => writer.WriteStringValue(GoDuration.Format(value));
}
