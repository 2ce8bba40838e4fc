using System.Buffers;
using System.Text.Json;

namespace KubeCodegen;

/// <summary>Structural equality of JSON in all the shapes in which an <c>object</c> member holds it.</summary>
internal static class JsonEquality
{
    public static bool Equal(JsonElement left, JsonElement right) =>
        IsNothing(left) || IsNothing(right) ? IsNothing(left) && IsNothing(right) : JsonElement.DeepEquals(left, right);

    public static bool Equal(object? left, object? right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => true,
        (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
        (bool a, bool b) => a == b,
        (JsonElement a, JsonElement b) => Equal(a, b),
        _ when JsonGraph.IsJson(left) && JsonGraph.IsJson(right) => EqualWhenWritten(left, right),
        _ => Equals(left, right),
    };

    // The shapes do not matter, only the JSON that they write.
    private static bool EqualWhenWritten(object? left, object? right)
    {
        var leftReader = new Utf8JsonReader(Write(left).WrittenSpan);
        var rightReader = new Utf8JsonReader(Write(right).WrittenSpan);
        return Equal(JsonElement.ParseValue(ref leftReader), JsonElement.ParseValue(ref rightReader));
    }

    private static ArrayBufferWriter<byte> Write(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        JsonGraph.Write(writer, value);
        return buffer;
    }

    private static bool IsNothing(JsonElement element) => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
}
