using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema.Markers;

internal sealed record MinimumMarker(MarkerSource Source, JsonNumber Value, bool Exclusive) : Marker(Source)
{
    public static MinimumMarker From(AttributeValues values) => new(values.Source, values.Number(0), values.Flag("Exclusive"));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (NumberProblem.Of(Value, schema) is { } expected)
        {
            return context.Refuse(this, schema, expected);
        }

        Loosening.Below(this, "the minimum", Value, schema.Minimum, context);
        return schema with { Minimum = Value, ExclusiveMinimum = Exclusive };
    }
}

internal sealed record MaximumMarker(MarkerSource Source, JsonNumber Value, bool Exclusive) : Marker(Source)
{
    public static MaximumMarker From(AttributeValues values) => new(values.Source, values.Number(0), values.Flag("Exclusive"));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (NumberProblem.Of(Value, schema) is { } expected)
        {
            return context.Refuse(this, schema, expected);
        }

        Loosening.Above(this, "the maximum", Value, schema.Maximum, context);
        return schema with { Maximum = Value, ExclusiveMaximum = Exclusive };
    }
}

internal sealed record MultipleOfMarker(MarkerSource Source, JsonNumber Value) : Marker(Source)
{
    public static MultipleOfMarker From(AttributeValues values) => new(values.Source, values.Number(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (NumberProblem.Of(Value, schema) is { } expected)
        {
            return context.Refuse(this, schema, expected);
        }

        Loosening.Divisor(this, Value, schema.MultipleOf, context);
        return schema with { MultipleOf = Value };
    }
}

internal static class NumberProblem
{
    /// <summary>What a schema has to be for the number to make sense as its bound; null when it is.</summary>
    public static string? Of(JsonNumber value, SchemaProps schema) =>
        !schema.IsNumeric ? "a number"
        : schema.Type == "integer" && !value.IsInteger ? "a number that may have a fraction"
        : null;
}

internal sealed record LengthMarker(MarkerSource Source, long? Min, long? Max) : Marker(Source)
{
    public static LengthMarker Least(AttributeValues values) => new(values.Source, values.Integer(0), null);

    public static LengthMarker Greatest(AttributeValues values) => new(values.Source, null, values.Integer(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (!schema.IsTextual)
        {
            return context.Refuse(this, schema, "a string");
        }

        Loosening.Range(this, "length", (Min, Max), (schema.MinLength, schema.MaxLength), context);
        return schema with { MinLength = Min ?? schema.MinLength, MaxLength = Max ?? schema.MaxLength };
    }
}

internal sealed record PatternMarker(MarkerSource Source, string Expression) : Marker(Source)
{
    public static PatternMarker From(AttributeValues values) => new(values.Source, values.Text(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (!schema.IsTextual)
        {
            return context.Refuse(this, schema, "a string");
        }

        if (Re2Syntax.Check(Expression) is { } error)
        {
            var translation = Re2Translation.Of(Expression) is { } translated ? new Correction(Expression, translated) : null;
            context.Report(Descriptors.PatternNotRe2, Source.Anchor, translation, Expression, error);
            return schema;
        }

        Loosening.Other(this, "the pattern", Expression, schema.Pattern, context);
        return schema with { Pattern = Expression };
    }
}

internal sealed record FormatMarker(MarkerSource Source, string Name) : Marker(Source)
{
    public static FormatMarker From(AttributeValues values) => new(values.Source, values.Text(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        schema with { Format = Name.Length == 0 ? null : Name };
}

internal sealed record EnumMarker(MarkerSource Source, EquatableArray<JsonValue> Values) : Marker(Source)
{
    public static EnumMarker From(AttributeValues values) =>
        new(values.Source, values.Positional[0] is JsonArray array ? array.Items : [values.Positional[0]]);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        Loosening.Values(this, Values, schema.Enum, context);
        return schema with { Enum = Values };
    }
}
