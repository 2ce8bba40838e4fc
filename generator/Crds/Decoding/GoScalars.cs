using System.Globalization;
using KubeCodegen.Generator.Crds.Formats;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Decoding;

internal sealed class GoString(string name = "string") : GoType(name)
{
    public override JsonValue Zero { get; } = JsonValue.Of("");

    public override JsonValue Decode(JsonValue value, DecodeState state) => value is JsonString ? value : state.Mismatch(this, value);
}

internal sealed class GoBool() : GoType("bool")
{
    public override JsonValue Zero => JsonValue.False;

    public override JsonValue Decode(JsonValue value, DecodeState state) => value is JsonBoolean ? value : state.Mismatch(this, value);
}

/// <summary>A whole number; a fraction of zero or an exponent makes it none.</summary>
internal sealed class GoInteger(int bits) : GoType("int" + bits.ToString(CultureInfo.InvariantCulture))
{
    public override JsonValue Zero { get; } = JsonValue.Of(0);

    public override JsonValue Decode(JsonValue value, DecodeState state)
    {
        if (value is not JsonNumber number)
        {
            return state.Mismatch(this, value);
        }

        var isRead = long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer);
        return isRead && (bits == 64 || integer == (int)integer) ? value : state.Mismatch(this, value, number.Text);
    }
}

internal sealed class GoFloat() : GoType("float64")
{
    public override JsonValue Zero { get; } = JsonValue.Of(0);

    public override JsonValue Decode(JsonValue value, DecodeState state) => value switch
    {
        JsonNumber number when double.IsInfinity(GoNumber.FloatOf(number)) => state.Mismatch(this, value, number.Text),
        JsonNumber => value,
        _ => state.Mismatch(this, value),
    };
}

/// <summary>Bytes in base64 with the standard alphabet; line breaks in it do not count.</summary>
internal sealed class GoBytes() : GoType("[]uint8")
{
    public override JsonValue Zero { get; } = JsonValue.Of("");

    public override JsonValue Decode(JsonValue value, DecodeState state)
    {
        if (value is not JsonString { Value: var text })
        {
            return state.Mismatch(this, value);
        }

        if (Base64Text.FirstIllegal(text.Replace("\r", "").Replace("\n", "")) is { } index)
        {
            state.Save("illegal base64 data at input byte " + index.ToString(CultureInfo.InvariantCulture));
        }

        return value;
    }
}

/// <summary>A point in time as RFC 3339 has it.</summary>
internal sealed class GoTime() : GoType("v1.Time")
{
    public override JsonValue Zero { get; } = JsonValue.Of("");

    public override JsonValue Decode(JsonValue value, DecodeState state)
    {
        if (value is not JsonString { Value: var text })
        {
            state.Fail($"json: cannot unmarshal {(value is JsonBoolean ? "bool" : value.Kind)} into Go value of type string");
        }
        else if (!DateFormats.IsRfc3339(text))
        {
            state.Fail($"parsing time {GoText.Quote(text)} as \"2006-01-02T15:04:05Z07:00\": cannot parse it");
        }

        return value;
    }
}

/// <summary>Any JSON, kept as it is.</summary>
internal sealed class GoAny() : GoType("v1.JSON")
{
    public override JsonValue Zero => JsonValue.Null;

    public override JsonValue Decode(JsonValue value, DecodeState state) => value;
}
