using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Whether a value is of the schema's type (kube-openapi <c>typeValidator</c>); a format can stand in for the type.</summary>
internal static class TypeCheck
{
    public static ValueResult OfNull(SchemaProps schema, string place)
    {
        var result = new ValueResult();
        if (string.IsNullOrEmpty(schema.Type) || schema.Nullable)
        {
            result.Matches++;
        }
        else
        {
            result.Add(Refuse(schema.Type!, "null", place));
        }

        return result;
    }

    public static ValueResult Check(JsonValue value, SchemaProps schema, string place)
    {
        var (type, format) = Describe(value);
        var isConvertible = (value is JsonNumber number && schema.Type == "integer" && IsWhole(GoNumber.Of(number)))
            || (type == "integer" && schema.Type == "number");
        var hasType = type == schema.Type || isConvertible;
        var expected = schema.Format is { Length: > 0 } written ? written : null;
        var isTextOrList = value is JsonString or JsonArray;
        var result = new ValueResult();
        if (!isTextOrList && expected is not null && !hasType && format != expected)
        {
            result.Add(Refuse(expected, format, place));
        }
        else if (!(expected is not null && isTextOrList && schema.Type is not ("number" or "integer")) && !hasType)
        {
            result.Add(Refuse(schema.Type ?? "", type, place));
        }
        else
        {
            result.Matches++;
        }

        return result;
    }

    public static ValueError Refuse(string expected, string found, string place) =>
        new(ValueErrorKind.TypeInvalid, place, $"{place} in body must be of type {expected}: {GoText.Quote(found)}", JsonValue.Of(found));

    /// <summary>Whether a number counts as an integer (go-openapi <c>IsFloat64AJSONInteger</c>): near a whole number that a double holds exactly.</summary>
    public static bool IsWhole(GoNumber number) => number.IsInteger || IsWhole(number.Float);

    public static bool IsWhole(double value)
    {
        const double Greatest = (1L << 53) - 1;
        if (double.IsNaN(value) || double.IsInfinity(value) || value < -Greatest || value > Greatest)
        {
            return false;
        }

        var whole = Math.Truncate(value);
        return value == whole || (whole != 0 && Math.Abs(value - whole) / (Math.Abs(value) + Math.Abs(whole)) < 1e-9);
    }

    private static (string Type, string Format) Describe(JsonValue value) => value switch
    {
        JsonNumber number when GoNumber.Of(number).IsInteger => ("integer", "int64"),
        JsonNumber => ("number", "float64"),
        _ => (value.Kind, ""),
    };
}
