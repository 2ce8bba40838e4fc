using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>A path of names, found in a schema (apiextensions <c>ValidFieldPath</c>).</summary>
/// <param name="Root">The first step.</param>
/// <param name="Text">The path with properties after dots and the keys of maps in brackets.</param>
/// <param name="Schema">The node that the path leads to; null for a value of a map without a schema.</param>
internal sealed record SchemaFieldPath(string Root, string Text, SchemaProps? Schema)
{
    private const string NotFound = "does not refer to a valid field";

    public static bool TryFind(string text, SchemaProps schema, bool allowsBrackets, out SchemaFieldPath? found, out string? error)
    {
        found = null;
        if (!FieldPathSyntax.TryParse(text, allowsBrackets, out var names, out error))
        {
            return false;
        }

        var path = FieldPath.None;
        var root = "";
        SchemaProps? node = schema;
        foreach (var name in names)
        {
            var hasProperties = node is { Properties.IsEmpty: false };
            if (node is null || (hasProperties && node.Property(name) is null) || (!hasProperties && !node.HasAdditionalProperties()))
            {
                error = NotFound;
                return false;
            }

            path = hasProperties ? path.Child(name) : path.Key(name);
            root = root.Length == 0 ? path.Text : root;
            node = hasProperties ? node.Property(name) : node.AdditionalProperties;
        }

        found = new SchemaFieldPath(root, path.Text, node);
        return true;
    }
}
