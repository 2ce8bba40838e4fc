using System.Text.Json;
using System.Text.Json.Serialization;

namespace KubeCodegen.Json;

/// <summary>
/// A point in time as it was sent: with its zone and all digits of its fraction, so that reading and writing changes nothing.
/// One that a program makes is written as <c>metav1.Time</c> and <c>metav1.MicroTime</c> of k8s.io/apimachinery are:
/// in UTC, by the second, and with six digits when it has a fraction.
/// </summary>
[JsonConverter(typeof(TimestampConverter))]
public readonly struct Timestamp : IEquatable<Timestamp>, IComparable<Timestamp>
{
    private readonly string? text;

    private Timestamp(string text) => this.text = text;

    /// <summary>The time as text; the format <c>date-time</c> of the schema says what it can be.</summary>
    public string Text => text ?? "0001-01-01T00:00:00Z";

    /// <summary>The point in time, to 100 ns.</summary>
    /// <exception cref="FormatException">The API server takes texts as times that are none, such as one with the offset <c>+99:00</c>.</exception>
    public DateTimeOffset Value => TryGetValue(out var value) ? value : throw new FormatException($"'{Text}' is no point in time.");

    /// <summary>Takes a time as text. It is not looked at before somebody asks for its value.</summary>
    public static Timestamp Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>The point in time, if the text is one that .NET can hold.</summary>
    public bool TryGetValue(out DateTimeOffset value) => TimestampText.TryRead(Text, out value);

    /// <summary>The time in UTC, to the microsecond.</summary>
    public static implicit operator Timestamp(DateTimeOffset value) => new(TimestampText.Write(value.UtcDateTime));

    /// <summary>The time in UTC, to the microsecond. A time that does not say its zone is taken as UTC.</summary>
    public static implicit operator Timestamp(DateTime value) => new(TimestampText.Write(value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value));

    /// <summary>The point in time.</summary>
    public static explicit operator DateTimeOffset(Timestamp value) => value.Value;

    /// <summary>Whether both are the same instant.</summary>
    public static bool operator ==(Timestamp left, Timestamp right) => left.Equals(right);

    /// <summary>Whether they are two instants.</summary>
    public static bool operator !=(Timestamp left, Timestamp right) => !left.Equals(right);

    /// <summary>Whether the left is the earlier.</summary>
    public static bool operator <(Timestamp left, Timestamp right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is the later.</summary>
    public static bool operator >(Timestamp left, Timestamp right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not the later.</summary>
    public static bool operator <=(Timestamp left, Timestamp right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not the earlier.</summary>
    public static bool operator >=(Timestamp left, Timestamp right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Timestamp other) => TryGetValue(out var left) && other.TryGetValue(out var right)
        ? left.CompareTo(right)
        : string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    public bool Equals(Timestamp other) => Text == other.Text || (TryGetValue(out var left) && other.TryGetValue(out var right) && left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Timestamp other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => TryGetValue(out var value) ? value.GetHashCode() : Text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>Writes a <see cref="Timestamp"/> as it was read.</summary>
public sealed class TimestampConverter : JsonConverter<Timestamp>
{
    /// <inheritdoc/>
    public override Timestamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Timestamp.Parse(reader.GetString()!) : throw Token.Unexpected(ref reader, "A time");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Timestamp value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Text);
    }
}
