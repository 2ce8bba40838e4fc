using KubeCodegen.Generator.Crds.Formats;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Length, pattern and format of a text (kube-openapi <c>stringValidator</c>, <c>formatValidator</c>); the first offence counts.</summary>
internal static class TextCheck
{
    public static ValueResult Check(JsonString value, SchemaProps schema, string place)
    {
        var result = new ValueResult();
        var length = value.Value.Count(c => !char.IsLowSurrogate(c));
        if (length > schema.MaxLength)
        {
            result.Add(new ValueError(ValueErrorKind.TooLong, place, $"{place} in body should be at most {schema.MaxLength} chars long", value, schema.MaxLength.Value));
        }
        else if (length < schema.MinLength)
        {
            result.Add(new ValueError(ValueErrorKind.Invalid, place, $"{place} in body should be at least {schema.MinLength} chars long", value));
        }
        else if (schema.Pattern is { Length: > 0 } pattern && !Re2Matcher.IsMatch(pattern, value.Value))
        {
            result.Add(new ValueError(ValueErrorKind.Invalid, place, $"{place} in body should match '{pattern}'", value));
        }

        return result;
    }

    public static bool HasKnownFormat(SchemaProps schema) => schema.Format is { Length: > 0 } format && TextFormats.IsKnown(format);

    public static ValueResult CheckFormat(JsonString value, SchemaProps schema, string place)
    {
        var result = new ValueResult();
        if (!TextFormats.Validates(schema.Format!, value.Value))
        {
            result.Add(TypeCheck.Refuse(schema.Format!, value.Value, place));
        }

        return result;
    }
}
