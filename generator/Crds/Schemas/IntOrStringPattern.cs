using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>The two ways in which a junctor may name types: an integer or a string (apiextensions <c>isIntOrStringAnyOfPattern</c>).</summary>
internal static class IntOrStringPattern
{
    private static readonly SchemaProps Integer = new() { Type = "integer" };

    private static readonly SchemaProps Text = new() { Type = "string" };

    public static bool IsAnyOf(SchemaProps schema) =>
        schema.AnyOf.Count == 2 && schema.AnyOf[0] with { Origin = null } == Integer && schema.AnyOf[1] with { Origin = null } == Text;

    public static bool IsFirstAllOf(SchemaProps schema) => !schema.AllOf.IsEmpty && IsAnyOf(schema.AllOf[0]);
}
