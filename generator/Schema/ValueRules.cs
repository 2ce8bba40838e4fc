using System.Globalization;
using KubeCodegen.Generator.Crds.Values;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>Whether a value satisfies a schema, as the API server judges defaults: null is all right, else the reason with its path.</summary>
internal static class ValueRules
{
    public static string? Check(JsonValue value, SchemaProps schema, string path = "")
    {
        if (value is JsonNull)
        {
            return schema.Nullable ? null : At(path, "null is not allowed; put [Nullable] on the member to allow it");
        }

        if (!HasType(value, schema))
        {
            return At(path, $"a {value.Kind} where {(schema.IntOrString ? "an integer or a string" : schema.Type)} is expected");
        }

        if (!schema.Enum.IsEmpty && !schema.Enum.Contains(value))
        {
            return At(path, $"{value} is not one of {string.Join(", ", schema.Enum)}");
        }

        return value switch
        {
            JsonNumber number => CheckNumber(number, schema, path),
            JsonString text => CheckText(text.Value, schema, path),
            JsonArray array => CheckArray(array, schema, path),
            JsonObject obj => CheckObject(obj, schema, path),
            _ => null,
        };
    }

    private static bool HasType(JsonValue value, SchemaProps schema) => schema switch
    {
        { IntOrString: true } => value is JsonString or JsonNumber { IsInteger: true },
        { Type: null } => true,
        { Type: "integer" } => value is JsonNumber { IsInteger: true },
        { Type: var type } => type == value.Kind,
    };

    private static string? CheckNumber(JsonNumber number, SchemaProps schema, string path)
    {
        if (schema.Minimum is { } minimum && JsonNumbers.Compare(number.Text, minimum.Text) is var low && (low < 0 || (low == 0 && schema.ExclusiveMinimum)))
        {
            return At(path, $"{number.Text} is below the minimum {minimum.Text}");
        }

        if (schema.Maximum is { } maximum && JsonNumbers.Compare(number.Text, maximum.Text) is var high && (high > 0 || (high == 0 && schema.ExclusiveMaximum)))
        {
            return At(path, $"{number.Text} is above the maximum {maximum.Text}");
        }

        if (schema.MultipleOf is { } divisor
            && decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var dividend)
            && decimal.TryParse(divisor.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var step)
            && step != 0 && dividend % step != 0)
        {
            return At(path, $"{number.Text} is not a multiple of {divisor.Text}");
        }

        return null;
    }

    private static string? CheckText(string text, SchemaProps schema, string path)
    {
        var length = text.Count(character => !char.IsLowSurrogate(character));
        if (length < schema.MinLength || length > schema.MaxLength)
        {
            return At(path, $"\"{text}\" has {length} characters, allowed are {Range(schema.MinLength, schema.MaxLength)}");
        }

        return schema.Pattern is { } pattern && !Re2Matcher.IsMatch(pattern, text)
            ? At(path, $"\"{text}\" does not match the pattern {pattern}")
            : null;
    }

    private static string? CheckArray(JsonArray array, SchemaProps schema, string path)
    {
        if (array.Items.Count < schema.MinItems || array.Items.Count > schema.MaxItems)
        {
            return At(path, $"{array.Items.Count} items, allowed are {Range(schema.MinItems, schema.MaxItems)}");
        }

        return schema.Items is { } items
            ? array.Items.Select((item, index) => Check(item, items, $"{path}[{index}]")).FirstOrDefault(error => error is not null)
            : null;
    }

    private static string? CheckObject(JsonObject obj, SchemaProps schema, string path)
    {
        if (obj.Members.Count < schema.MinProperties || obj.Members.Count > schema.MaxProperties)
        {
            return At(path, $"{obj.Members.Count} properties, allowed are {Range(schema.MinProperties, schema.MaxProperties)}");
        }

        if (schema.Required.FirstOrDefault(name => obj[name] is null && schema.Property(name)?.Default is null) is { } missing)
        {
            return At(path, $"the required property '{missing}' is missing");
        }

        return obj.Members.Select(member => CheckMember(member, schema, path)).FirstOrDefault(error => error is not null);
    }

    private static string? CheckMember(JsonMember member, SchemaProps schema, string path)
    {
        var below = path + "." + member.Name;
        if ((schema.Property(member.Name) ?? schema.AdditionalProperties) is { } known)
        {
            return Check(member.Value, known, below);
        }

        return schema.PreserveUnknownFields || schema.EmbeddedResource ? null : At(below, "the schema has no such property");
    }

    private static string Range(long? min, long? max) => (min, max) switch
    {
        ({ } least, { } most) => $"{least} to {most}",
        ({ } least, null) => $"at least {least}",
        (null, { } most) => $"at most {most}",
        _ => "any number",
    };

    private static string At(string path, string message) => path.Length == 0 ? message : $"{path.TrimStart('.')}: {message}";
}
