using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing;

namespace KubeCodegen.Generator.Schema.Markers;

internal sealed record ItemCountMarker(MarkerSource Source, long? Min, long? Max) : Marker(Source)
{
    public static ItemCountMarker Least(AttributeValues values) => new(values.Source, values.Integer(0), null);

    public static ItemCountMarker Greatest(AttributeValues values) => new(values.Source, null, values.Integer(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (!schema.IsArray)
        {
            return context.Refuse(this, schema, "a list");
        }

        Loosening.Range(this, "number of items", (Min, Max), (schema.MinItems, schema.MaxItems), context);
        return schema with { MinItems = Min ?? schema.MinItems, MaxItems = Max ?? schema.MaxItems };
    }
}

internal sealed record PropertyCountMarker(MarkerSource Source, long? Min, long? Max) : Marker(Source)
{
    public static PropertyCountMarker Least(AttributeValues values) => new(values.Source, values.Integer(0), null);

    public static PropertyCountMarker Greatest(AttributeValues values) => new(values.Source, null, values.Integer(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context)
    {
        if (!schema.IsObject)
        {
            return context.Refuse(this, schema, "an object or a map");
        }

        Loosening.Range(this, "number of properties", (Min, Max), (schema.MinProperties, schema.MaxProperties), context);
        return schema with { MinProperties = Min ?? schema.MinProperties, MaxProperties = Max ?? schema.MaxProperties };
    }
}

internal sealed record ListTypeMarker(MarkerSource Source, string Type) : Marker(Source)
{
    internal override MarkerPhase Phase => MarkerPhase.Shape;

    public static ListTypeMarker From(AttributeValues values) => new(values.Source, values.Text(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        !schema.IsArray ? context.Refuse(this, schema, "a list")
        : Type == "None" ? schema with { ListType = null, ListMapKeys = [] }
        : schema with { ListType = Type.ToLowerInvariant() };
}

internal sealed record ListMapKeyMarker(MarkerSource Source, EquatableArray<string> Keys) : Marker(Source)
{
    internal override bool CanRepeat => true;

    public static ListMapKeyMarker From(AttributeValues values) => new(values.Source, values.Texts(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        schema is { IsArray: true, ListType: "map" }
            ? schema with { ListMapKeys = schema.ListMapKeys.AddRange(Keys.Where(key => !schema.ListMapKeys.Contains(key))) }
            : context.Refuse(this, schema, "a list with [ListType(ListMergeType.Map)]");
}

internal sealed record MapTypeMarker(MarkerSource Source, string Type) : Marker(Source)
{
    public static MapTypeMarker From(AttributeValues values) => new(values.Source, values.Text(0));

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) =>
        !schema.IsObject ? context.Refuse(this, schema, "an object or a map")
        : schema with { MapType = Type == "None" ? null : Type.ToLowerInvariant() };
}

/// <summary><c>[UniqueItems]</c> exists for those who come from Go, to tell them what to write.</summary>
internal sealed record UniqueItemsMarker(MarkerSource Source) : Marker(Source)
{
    public static UniqueItemsMarker From(AttributeValues values) => new(values.Source);

    internal override SchemaProps Apply(SchemaProps schema, MarkerContext context) => context.RefuseArgument(
        this, schema, "the API server refuses uniqueItems, since comparing each item with each other takes too long. Write [ListType(ListMergeType.Set)] for scalars, [ListType(ListMergeType.Map)] with [ListMapKey] for objects");
}
