using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema.Markers;

internal sealed record MinimumMarker(MarkerSource Source, JsonNumber Value, bool Exclusive) : Marker(Source)
{
    public static MinimumMarker From(AttributeValues values) => new(values.Source, values.Number(0), values.Flag("Exclusive"));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        !schema.IsNumeric ? context.Refuse(this, schema, "a number")
        : schema.Type == "integer" && !Value.IsInteger ? context.Refuse(this, schema, "a number that may have a fraction")
        : schema with { Minimum = Value, ExclusiveMinimum = Exclusive };
}

internal sealed record MaximumMarker(MarkerSource Source, JsonNumber Value, bool Exclusive) : Marker(Source)
{
    public static MaximumMarker From(AttributeValues values) => new(values.Source, values.Number(0), values.Flag("Exclusive"));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        !schema.IsNumeric ? context.Refuse(this, schema, "a number")
        : schema.Type == "integer" && !Value.IsInteger ? context.Refuse(this, schema, "a number that may have a fraction")
        : schema with { Maximum = Value, ExclusiveMaximum = Exclusive };
}

internal sealed record MultipleOfMarker(MarkerSource Source, JsonNumber Value) : Marker(Source)
{
    public static MultipleOfMarker From(AttributeValues values) => new(values.Source, values.Number(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        !schema.IsNumeric ? context.Refuse(this, schema, "a number")
        : schema.Type == "integer" && !Value.IsInteger ? context.Refuse(this, schema, "a number that may have a fraction")
        : schema with { MultipleOf = Value };
}

internal sealed record LengthMarker(MarkerSource Source, long? Min, long? Max) : Marker(Source)
{
    public static LengthMarker Least(AttributeValues values) => new(values.Source, values.Integer(0), null);

    public static LengthMarker Greatest(AttributeValues values) => new(values.Source, null, values.Integer(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        schema.IsTextual
            ? schema with { MinLength = Min ?? schema.MinLength, MaxLength = Max ?? schema.MaxLength }
            : context.Refuse(this, schema, "a string");
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
            context.Report(Descriptors.PatternNotRe2, Source.Anchor, Expression, error);
            return schema;
        }

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

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) => schema with { Enum = Values };
}
