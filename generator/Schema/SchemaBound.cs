using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Schema;

/// <summary>How many bytes of JSON a schema can have at the most, without writing it.</summary>
internal static class SchemaBound
{
    /// <summary>All keywords once, with their numbers, is less than this.</summary>
    private const long Keywords = 1000;

    /// <summary>Go writes a character in six bytes at the most.</summary>
    private const long Character = 6;

    public static long Of(SchemaProps schema) =>
        Keywords
        + Texts(schema).Sum(text => (long)(text?.Length ?? 0) + 4) * Character
        + Values(schema).Sum(value => CrdSize.Of(value) + 1)
        + schema.Below.Sum(Of);

    private static IEnumerable<string?> Texts(SchemaProps schema) =>
    [
        schema.Description, schema.Title, schema.Pattern, schema.Format, schema.Type, schema.ExternalDocs?.Url, schema.ExternalDocs?.Description,
        .. schema.Required,
        .. schema.ListMapKeys,
        .. schema.Properties.Select(property => property.Name),
        .. schema.Others.Select(keyword => keyword.Name),
        .. schema.Validations.SelectMany(rule => new[] { rule.Rule, rule.Message, rule.MessageExpression, rule.Reason, rule.FieldPath, "rule message messageExpression reason fieldPath optionalOldSelf" }),
    ];

    private static IEnumerable<JsonValue> Values(SchemaProps schema) =>
        schema.Enum.Concat(new[] { schema.Default, schema.Example }.OfType<JsonValue>()).Concat(schema.Others.Select(keyword => keyword.Value));
}
