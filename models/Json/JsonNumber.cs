using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>A number of any size and precision, as it was sent: for a schema of type <c>number</c> that has no format, which a <c>double</c> would round.</summary>
[JsonConverter(typeof(JsonNumberConverter))]
public readonly struct JsonNumber : IEquatable<JsonNumber>
{
    private readonly string? text;

    private JsonNumber(string text) => this.text = text;

    /// <summary>The number as JSON writes it.</summary>
    public string Text => text ?? "0";

    /// <summary>Takes a number as JSON writes it.</summary>
    /// <exception cref="FormatException">The text is no JSON number.</exception>
    public static JsonNumber Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Number ? new(document.RootElement.GetRawText()) : throw new FormatException($"'{text}' is no JSON number.");
        }
        catch (JsonException)
        {
            throw new FormatException($"'{text}' is no JSON number.");
        }
    }

    internal static JsonNumber OfToken(string text) => new(text);

    /// <summary>The nearest double.</summary>
    public double ToDouble() => double.Parse(Text, CultureInfo.InvariantCulture);

    /// <summary>The number as a decimal, rounded to 28 digits.</summary>
    /// <exception cref="OverflowException">It is out of the range of decimals.</exception>
    public decimal ToDecimal() => decimal.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number as an integer, when it is one of 64 bits.</summary>
    public bool TryGetInt64(out long value) => long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>The number.</summary>
    public static implicit operator JsonNumber(long value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number.</summary>
    public static implicit operator JsonNumber(decimal value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number, with as many digits as tell it from its neighbours.</summary>
    /// <exception cref="ArgumentException">JSON has no infinity and no NaN.</exception>
    public static implicit operator JsonNumber(double value) => double.IsFinite(value)
        ? new(value.ToString("R", CultureInfo.InvariantCulture))
        : throw new ArgumentException("JSON has no such number.", nameof(value));

    /// <summary>The nearest double.</summary>
    public static explicit operator double(JsonNumber value) => value.ToDouble();

    /// <summary>Whether the numbers are equal, however they are written.</summary>
    public static bool operator ==(JsonNumber left, JsonNumber right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(JsonNumber left, JsonNumber right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(JsonNumber other) => Text == other.Text || NumberText.Of(Text) == NumberText.Of(other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => NumberText.Of(Text).GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>Writes a <see cref="JsonNumber"/> as it was read.</summary>
public sealed class JsonNumberConverter : JsonConverter<JsonNumber>
{
    /// <inheritdoc/>
    public override JsonNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? JsonNumber.OfToken(Token.Number(ref reader)) : throw Token.Unexpected(ref reader, "A number");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonNumber value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(value.Text);
    }
}
