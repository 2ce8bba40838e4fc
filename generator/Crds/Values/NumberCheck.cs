using System.Globalization;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Values;

/// <summary>Bounds and multiples (kube-openapi <c>numberValidator</c>): bounds of integers lose their fraction.</summary>
internal static class NumberCheck
{
    public static ValueResult Check(JsonNumber value, SchemaProps schema, string place)
    {
        var number = GoNumber.Of(value);
        var result = new ValueResult();
        result.Add(CheckRange(number, schema, "Checked", place));
        if (schema.MultipleOf is { } multiple)
        {
            CheckMultiple(value, number, GoNumber.FloatOf(multiple), schema, place, result);
        }

        if (schema.Minimum is { } minimum)
        {
            CheckBound(value, number, minimum, isMaximum: false, schema, place, result);
        }

        if (schema.Maximum is { } maximum)
        {
            CheckBound(value, number, maximum, isMaximum: true, schema, place, result);
        }

        result.Matches++;
        return result;
    }

    private static void CheckMultiple(JsonNumber value, GoNumber number, double factor, SchemaProps schema, string place, ValueResult result)
    {
        var outOfRange = CheckRange(new GoNumber(false, 0, factor), schema, "MultipleOf", place);
        result.Add(outOfRange);
        var divisor = number.IsInteger && outOfRange is null ? GoNumber.Truncate(factor) : factor;
        if (divisor <= 0)
        {
            var text = $"factor MultipleOf declared for {place} must be positive: {GoNumber.Print(divisor, 21)}";
            result.Add(new ValueError(ValueErrorKind.Invalid, place, text, new JsonNumber(GoNumber.Print(divisor, 21))));
            return;
        }

        var isMultiple = number.IsInteger && outOfRange is null
            ? number.Integer % (long)divisor == 0
            : TypeCheck.IsWhole(divisor < 1 ? 1 / divisor * number.AsFloat : number.AsFloat / divisor);
        if (!isMultiple)
        {
            result.Add(new ValueError(ValueErrorKind.Invalid, place, $"{place} in body should be a multiple of {GoNumber.Print(divisor, 21)}", value));
        }
    }

    private static void CheckBound(JsonNumber value, GoNumber number, JsonNumber bound, bool isMaximum, SchemaProps schema, string place, ValueResult result)
    {
        var limit = GoNumber.FloatOf(bound);
        var outOfRange = CheckRange(new GoNumber(false, 0, limit), schema, isMaximum ? "Maximum boundary" : "Minimum boundary", place);
        result.Add(outOfRange);
        var isNative = number.IsInteger && outOfRange is null;
        var order = isNative ? number.Integer.CompareTo(GoNumber.Truncate(limit)) : number.AsFloat.CompareTo(limit);
        var isExclusive = isMaximum ? schema.ExclusiveMaximum : schema.ExclusiveMinimum;
        if ((isMaximum ? order > 0 : order < 0) || (isExclusive && order == 0))
        {
            var shown = isNative ? GoNumber.Truncate(limit).ToString(CultureInfo.InvariantCulture) : GoNumber.Print(limit, 21);
            var relation = (isMaximum ? "less than" : "greater than") + (isExclusive ? "" : " or equal to");
            result.Add(new ValueError(ValueErrorKind.Invalid, place, $"{place} in body should be {relation} {shown}", value));
        }
    }

    /// <summary>Whether the type's format can hold the number (<c>IsValueValidAgainstRange</c>).</summary>
    private static ValueError? CheckRange(GoNumber number, SchemaProps schema, string what, string place)
    {
        var text = number.ToPlainString();
        var format = (schema.Type, schema.Format) is ("integer", "int32" or "int64") or ("number", "float" or "double") ? schema.Format : null;
        var isInRange = (schema.Type, format) switch
        {
            ("integer", "int32") => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ("integer", _) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ("number", "float") => !float.IsInfinity((float)number.AsFloat),
            _ => true,
        };
        var type = format is null ? $"{schema.Type} (default format)" : $"{schema.Type} with format {format}";
        return isInRange ? null : new ValueError(ValueErrorKind.Plain, "", $"{what} value must be of type {type} in {place}", JsonValue.Null);
    }
}
