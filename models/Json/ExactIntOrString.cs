using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using k8s.Models;

namespace KubeCodegen.Json;

/// <summary>
/// Reads and writes an <see cref="IntOrString"/> as what it came as: <c>80</c> stays a number, <c>"80"</c> and <c>"080"</c> stay strings.
/// KubernetesClient's own converter writes all three as a number.
/// </summary>
public sealed class ExactIntOrString : JsonConverter<IntOrString>
{
    /// <summary>What came from JSON; it reads like any other.</summary>
    private sealed class Sent : IntOrString
    {
        public Sent(string text, bool isNumber)
        {
            ValueOf(this) = text;
            IsNumber = isNumber;
        }

        public bool IsNumber { get; }

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Value>k__BackingField")]
        private static extern ref string ValueOf(IntOrString value);
    }

    /// <inheritdoc/>
    public override IntOrString Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new Sent(reader.GetString()!, isNumber: false),
        JsonTokenType.Number => new Sent(Token.Number(ref reader), isNumber: true),
        _ => throw Token.Unexpected(ref reader, "An integer or a string"),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IntOrString value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (IsNumber(value))
        {
            writer.WriteRawValue(value.Value);
        }
        else
        {
            writer.WriteStringValue(value.Value);
        }
    }

    /// <summary>Whether the value is written as a number: it came as one, or a program has made it of a text that is one to the character.</summary>
    internal static bool IsNumber(IntOrString value) => value is Sent sent ? sent.IsNumber
        : long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == value.Value;
}
