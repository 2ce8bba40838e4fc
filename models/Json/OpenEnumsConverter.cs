using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>For a member that holds enums inside of lists or maps of any kind: reads and writes it as the options say, and its enums by <see cref="OpenEnumConverter"/>.</summary>
[RequiresDynamicCode("Makes a generic converter at run time.")]
public sealed class OpenEnumsConverter : JsonConverterFactory
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> WithOpenEnums = [];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The type is that of a member that is read and written, so it is kept.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        var open = WithOpenEnums.GetValue(options, static original =>
        {
            var copy = new JsonSerializerOptions(original);
            copy.Converters.Insert(0, new OpenEnumConverter());
            return copy;
        });
        return (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert), open)!;
    }

    private sealed class Of<T>(JsonSerializerOptions open) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize(ref reader, Metadata.Of<T>(open));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Metadata.Of<T>(open));
    }
}
