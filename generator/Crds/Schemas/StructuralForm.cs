using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>Whether a schema can be brought into the structural form at all (apiextensions <c>NewStructural</c>).</summary>
internal static class StructuralForm
{
    private static readonly (string Keyword, string Name)[] Unsupported =
    [
        ("id", "id"), ("$schema", "schema"), ("$ref", "$ref"), ("patternProperties", "patternProperties"), ("dependencies", "dependencies"),
    ];

    /// <summary>The first reason why it cannot, or null.</summary>
    public static string? Problem(SchemaProps schema) =>
        (schema.Others.IsEmpty ? null : OwnProblem(schema)) ?? Below(schema).Select(Problem).FirstOrDefault(problem => problem is not null);

    private static string? OwnProblem(SchemaProps schema)
    {
        foreach (var (keyword, name) in Unsupported)
        {
            if (schema.HasOther(keyword))
            {
                return $"OpenAPIV3Schema '{name}' is not supported";
            }
        }

        return schema.Other("additionalItems") is not null ? "OpenAPIV3Schema 'additionalItems' is not supported"
            : schema.HasOther("definitions") ? "OpenAPIV3Schema 'definitions' is not supported"
            : schema.SaysPreserveNoUnknownFields() ? "internal error: 'x-kubernetes-preserve-unknown-fields' must be true or undefined"
            : schema.Other("items") is JsonArray { Items.IsEmpty: false } ? "OpenAPIV3Schema 'items' must be a schema, but is an array"
            : null;
    }

    private static IEnumerable<SchemaProps> Below(SchemaProps schema) =>
        schema.Properties.Select(property => property.Schema)
            .Concat(new[] { schema.Items, schema.AdditionalProperties, schema.Not }.OfType<SchemaProps>())
            .Concat(schema.AllOf).Concat(schema.AnyOf).Concat(schema.OneOf);
}
