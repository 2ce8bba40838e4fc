using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>Reads and writes an <see cref="Optional{T}"/> whose value has a converter of its own by <see cref="OptionalConverter{T, TConverter}"/>, any other by the options.</summary>
[RequiresDynamicCode("Makes a generic converter at run time; name OptionalConverter<T> at the member in programs that are compiled ahead of time.")]
public sealed class OptionalConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Optional<>);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return (JsonConverter)Activator.CreateInstance(typeof(OptionalConverter<>).MakeGenericType(typeToConvert.GenericTypeArguments))!;
    }
}

/// <summary>A null is a value that is present.</summary>
public sealed class OptionalConverter<T> : JsonConverter<Optional<T>>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Optional<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(JsonSerializer.Deserialize(ref reader, Metadata.Of<T>(options))!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Optional<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(writer, value.Value, Metadata.Of<T>(options));
    }
}

/// <summary>A null is a value that is present; what is not null is read and written by <typeparamref name="TConverter"/>.</summary>
public sealed class OptionalConverter<T, TConverter> : JsonConverter<Optional<T?>>
    where T : class
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Values = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Optional<T?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(Elements.Read(ref reader, Values, options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Optional<T?> value, JsonSerializerOptions options) =>
        Elements.Write(writer, value.Value, Values, options);
}
