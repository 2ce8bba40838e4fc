using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Whether a value is one of an enum (kube-openapi <c>basicCommonValidator</c>); numbers are converted as Go converts them.</summary>
internal static class EnumCheck
{
    public static ValueError? Check(JsonValue value, SchemaProps schema, string place)
    {
        if (schema.Enum.IsEmpty || schema.Enum.Any(allowed => IsEqual(value, allowed)))
        {
            return null;
        }

        var allowed = string.Join(" ", schema.Enum.Select(item => item is JsonString { Value: var text } ? text : item.ToString()));
        return new ValueError(ValueErrorKind.NotSupported, place, $"{place} in body should be one of [{allowed}]", value, Allowed: schema.Enum);
    }

    private static bool IsEqual(JsonValue value, JsonValue allowed) => (value, allowed) switch
    {
        (JsonNull, _) or (_, JsonNull) => false,
        (JsonNumber number, JsonNumber other) => IsEqual(GoNumber.Of(number), GoNumber.Of(other)),
        (JsonNumber number, JsonString { Value: var text }) => GoNumber.Of(number) is { IsInteger: true, Integer: var rune } && IsRune(rune, text),
        _ => value == allowed,
    };

    /// <summary>The value takes the type of the enum's, so a fraction can be lost.</summary>
    private static bool IsEqual(GoNumber number, GoNumber allowed) => allowed.IsInteger
        ? allowed.Integer == (number.IsInteger ? number.Integer : GoNumber.Truncate(number.Float))
        : allowed.Float == number.AsFloat;

    /// <summary>Go converts an integer to the character of that number.</summary>
    private static bool IsRune(long rune, string text) =>
        text == (rune is >= 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF ? char.ConvertFromUtf32((int)rune) : "\uFFFD");
}
