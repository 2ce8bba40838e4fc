using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>Values inside of something, where System.Text.Json leaves nulls to the converter of what is around them.</summary>
internal static class Elements
{
    public static T? Read<T>(ref Utf8JsonReader reader, JsonConverter<T> converter, JsonSerializerOptions options) where T : class =>
        reader.TokenType == JsonTokenType.Null ? null : converter.Read(ref reader, typeof(T), options);

    public static void Write<T>(Utf8JsonWriter writer, T? value, JsonConverter<T> converter, JsonSerializerOptions options) where T : class
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            converter.Write(writer, value, options);
        }
    }
}
