using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>
/// Reads and writes enums by the names of their members (<see cref="JsonStringEnumMemberNameAttribute"/>, else as in C#), and keeps what an enum does not know.
/// For <see cref="JsonSerializerOptions.Converters"/>, before any other converter of enums, and for members that are an enum.
/// </summary>
[RequiresDynamicCode("Makes a generic converter at run time; name OpenEnumConverter<TEnum> in programs that are compiled ahead of time.")]
public sealed class OpenEnumConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsEnum;
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "Fields of an enum that is used are kept.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return (JsonConverter)Activator.CreateInstance(typeof(OpenEnumConverter<>).MakeGenericType(typeToConvert))!;
    }
}

/// <summary>Reads and writes an enum by the names of its members, and keeps what it does not know.</summary>
public sealed class OpenEnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? EnumTexts<TEnum>.ValueOf(reader.GetString()!) : throw Token.Unexpected(ref reader, "A string");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Text(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EnumTexts<TEnum>.ValueOf(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Text(value));
    }

    private static string Text(TEnum value) =>
        EnumTexts<TEnum>.TextOf(value) ?? throw new JsonException($"{typeof(TEnum).Name} has no member with the number {value}.");
}
