using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>Whether some node of a schema is of a kind, below every keyword that can hold schemas (apiextensions <c>SchemaHas</c>).</summary>
internal static class SchemaWalk
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "array", "object"];

    /// <summary>Keywords that hold schemas by name, beside properties.</summary>
    private static readonly string[] Maps = ["patternProperties", "definitions", "dependencies"];

    public static bool HasDefault(SchemaProps schema) => Any(schema, node => node.Default is not null);

    public static bool HasUnknownType(SchemaProps schema) => Any(schema, node => !IsKnownType(node.Type));

    public static bool IsKnownType(string? type) => string.IsNullOrEmpty(type) || Types.Contains(type);

    public static bool HasExtension(SchemaProps schema) => Any(schema, node =>
        node.EmbeddedResource || node.PreserveUnknownFields || node.SaysPreserveNoUnknownFields() || node.IntOrString
        || !node.ListMapKeys.IsEmpty || node.ListType is not null || !node.Validations.IsEmpty);

    public static bool HasNonAtomicSet(SchemaProps schema) => Any(schema, node => node is { ListType: "set", Items: { } items } && !ListTypeRules.IsAtomic(items));

    public static bool HasUnsoundMapKey(SchemaProps schema) => Any(schema, node =>
    {
        var errors = new CrdErrors();
        ListTypeRules.CheckKeys(node, FieldPath.None, errors);
        return errors.Count > 0;
    });

    public static bool Any(SchemaProps schema, Func<SchemaProps, bool> predicate) =>
        predicate(schema) || Below(schema).Any(child => Any(child, predicate));

    public static IEnumerable<SchemaProps> Below(SchemaProps schema)
    {
        var single = new[] { schema.Items, schema.Not, schema.AdditionalProperties }.OfType<SchemaProps>();
        var own = single.Concat(schema.AllOf).Concat(schema.AnyOf).Concat(schema.OneOf).Concat(schema.Properties.Select(property => property.Schema));
        if (schema.Others.IsEmpty)
        {
            return own;
        }

        var maps = Maps.SelectMany(schema.SchemaMap).Select(property => property.Schema);
        var additional = schema.Other("additionalItems") is JsonObject items ? new[] { SchemaJsonReader.Read(items) } : [];
        return own.Concat(schema.ItemList()).Concat(maps).Concat(additional);
    }
}
