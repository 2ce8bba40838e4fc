using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema.Markers;

/// <summary>.NET's <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[Length]</c> and <c>[StringLength]</c>: characters, items or entries, as the value is.</summary>
internal sealed record SizeMarker(MarkerSource Source, long? Min, long? Max) : Marker(Source)
{
    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        schema.IsArray ? new ItemCountMarker(Source, Min, Max).Apply(schema, context)
        : schema.IsObject ? new PropertyCountMarker(Source, Min, Max).Apply(schema, context)
        : new LengthMarker(Source, Min, Max).Apply(schema, context);
}

/// <summary>.NET's <c>[Range]</c>: one bound or both.</summary>
internal sealed record RangeMarker(MarkerSource Source, MinimumMarker? Minimum, MaximumMarker? Maximum) : Marker(Source)
{
    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (!schema.IsNumeric)
        {
            return context.Refuse(this, schema, "a number");
        }

        schema = Minimum?.Apply(schema, context) ?? schema;
        return Maximum?.Apply(schema, context) ?? schema;
    }
}

/// <summary>An attribute that validates in .NET and has no counterpart in a schema, or a part of one.</summary>
internal sealed record UntranslatedMarker(MarkerSource Source, string Problem) : Marker(Source)
{
    /// <summary>Of an attribute that says nothing at all.</summary>
    public static UntranslatedMarker Whole(MarkerSource source, string reason) => new(source, "says nothing in the CRD's schema: " + reason);

    internal override bool CanRepeat => true;

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        context.Report(Descriptors.AnnotationUntranslated, Source.Anchor, Source.Attribute, Problem);
        return schema;
    }
}
