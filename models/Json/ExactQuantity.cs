using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using k8s.Models;

namespace KubeCodegen.Json;

/// <summary>
/// Reads and writes a <see cref="ResourceQuantity"/> as it came: <c>1024Mi</c> stays <c>1024Mi</c>, the number <c>2</c> a number.
/// Quantities that a program makes are written in their canonical form.
/// </summary>
public sealed partial class ExactQuantity : JsonConverter<ResourceQuantity>
{
    /// <summary>What came from JSON; it counts like any other.</summary>
    private sealed class Sent(string text, bool isNumber) : ResourceQuantity(Parsable(text))
    {
        public string Text { get; } = text;

        public bool IsNumber { get; } = isNumber;
    }

    /// <inheritdoc/>
    public override ResourceQuantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isNumber = reader.TokenType == JsonTokenType.Number;
        if (!isNumber && reader.TokenType != JsonTokenType.String)
        {
            throw Token.Unexpected(ref reader, "A quantity");
        }

        var text = isNumber ? Token.Number(ref reader) : reader.GetString()!;
        return Syntax().IsMatch(text) ? new Sent(text, isNumber) : throw new JsonException($"'{text}' is no quantity.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ResourceQuantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value is Sent { IsNumber: true } number)
        {
            writer.WriteRawValue(number.Text);
        }
        else
        {
            writer.WriteStringValue(value is Sent sent ? sent.Text : value.ToString());
        }
    }

    /// <summary>The text as KubernetesClient can read it: without a plus, with digits on both sides of the point, with an exponent that is no attack.</summary>
    private static string Parsable(string text)
    {
        var parts = Syntax().Match(text);
        var (whole, fraction, suffix) = (parts.Groups["whole"].Value, parts.Groups["fraction"].Value, parts.Groups["suffix"].Value);
        var sign = text[0] == '-' ? "-" : "";
        var number = fraction.Length == 0 ? whole : (whole.Length == 0 ? "0" : whole) + "." + fraction;
        return sign + number + (parts.Groups["exponent"] is { Success: true, Value: var exponent } ? "e" + Bounded(exponent) : suffix);
    }

    /// <summary>Go caps what is beyond 2^63; an amount with a thousand digits is beyond it.</summary>
    private static string Bounded(string exponent)
    {
        var digits = exponent.TrimStart('+', '-').TrimStart('0');
        return (exponent[0] == '-' ? "-" : "") + (digits.Length == 0 ? "0" : digits.Length > 3 ? "999" : digits);
    }

    [GeneratedRegex(@"\A[+-]?(?:(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?<suffix>[KMGTPE]i|[numkMGTPE]|[eE](?<exponent>[+-]?[0-9]+)(?:\.[0-9]*)?)?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Syntax();
}
