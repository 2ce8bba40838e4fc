using System.Text;
using System.Text.Json;

namespace KubeCodegen.Json;

/// <summary>The text of the number that a reader stands on, as it was sent.</summary>
internal static class Token
{
    public static string Number(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);

    public static JsonException Unexpected(ref Utf8JsonReader reader, string expected) => new($"{expected} was expected, but there is a {reader.TokenType}.");
}
