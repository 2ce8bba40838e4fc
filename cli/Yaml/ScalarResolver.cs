using KubeCodegen.Generator.Model;
using YamlDotNet.Core;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace KubeCodegen.Tool.Yaml;

/// <summary>
/// Says what a scalar means, as Kubernetes reads it (sigs.k8s.io/yaml over go-yaml v2, <c>resolve.go</c>): the booleans of YAML 1.1,
/// octals with a bare zero, timestamps and sexagesimals as strings.
/// </summary>
internal static class ScalarResolver
{
    private const string CoreTag = "tag:yaml.org,2002:";

    public static JsonValue Resolve(Scalar scalar)
    {
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain ? ResolvePlain(scalar) : new JsonString(scalar.Value);
        }

        return scalar.Tag.Value switch
        {
            "!" or CoreTag + "str" or CoreTag + "timestamp" => new JsonString(scalar.Value),
            CoreTag + "int" when ResolvePlain(scalar) is JsonNumber { IsInteger: true } number => number,
            CoreTag + "float" when ResolvePlain(scalar) is JsonNumber number => number,
            CoreTag + "bool" when ResolvePlain(scalar) is JsonBoolean boolean => boolean,
            CoreTag + "null" when ResolvePlain(scalar) is JsonNull none => none,
            CoreTag + "int" or CoreTag + "float" or CoreTag + "bool" or CoreTag + "null" =>
                throw new YamlReadException(scalar.Start, $"'{scalar.Value}' does not fit its tag {scalar.Tag.Value}"),
            _ => throw new YamlReadException(scalar.Start, $"the tag {scalar.Tag.Value} has no meaning in JSON; write the value without it"),
        };
    }

    private static JsonValue ResolvePlain(Scalar scalar) => scalar.Value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JsonValue.Null,
        "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "true" or "True" or "TRUE" => JsonValue.True,
        "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "false" or "False" or "FALSE" => JsonValue.False,
        ".nan" or ".NaN" or ".NAN" or ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF" =>
            throw new YamlReadException(scalar.Start, $"JSON has no number '{scalar.Value}'; put it in quotes if a string is meant"),
        var text when GoNumbers.TryRead(text, out var number) => new JsonNumber(number),
        var text => new JsonString(text),
    };
}
