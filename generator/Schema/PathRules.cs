using KubeCodegen.Generator.Crds.Definition;
using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Schema;

/// <summary>Paths of printer columns, of the scale subresource and of selectable fields, walked along the schema.</summary>
internal static class PathRules
{
    private static readonly SchemaProps Open = new() { PreserveUnknownFields = true };

    private static readonly SchemaProps StringMap = SchemaProps.Object with { AdditionalProperties = ScalarSchemas.String };

    /// <summary>ObjectMeta as far as columns show it; the CRD itself says <c>type: object</c>.</summary>
    private static readonly SchemaProps Metadata = SchemaProps.Object
        .WithProperty("name", ScalarSchemas.String)
        .WithProperty("namespace", ScalarSchemas.String)
        .WithProperty("generateName", ScalarSchemas.String)
        .WithProperty("uid", ScalarSchemas.String)
        .WithProperty("resourceVersion", ScalarSchemas.String)
        .WithProperty("generation", ScalarSchemas.Of(Scalar.Int64))
        .WithProperty("creationTimestamp", ScalarSchemas.Of(Scalar.DateTime))
        .WithProperty("deletionTimestamp", ScalarSchemas.Of(Scalar.DateTime))
        .WithProperty("labels", StringMap)
        .WithProperty("annotations", StringMap)
        .WithProperty("finalizers", new SchemaProps { Type = "array", Items = ScalarSchemas.String })
        .WithProperty("ownerReferences", new SchemaProps { Type = "array", Items = Open });

    /// <summary>The node that a column's path names; null when it is reported.</summary>
    public static SchemaProps? Column(SchemaProps root, string path, string kind, SourceAnchor? anchor, MarkerContext context)
    {
        if (PrintColumnPath.TryParse(path, out var segments, out var error))
        {
            return Walk(root, path, segments, Refuse);
        }

        Refuse(error!, WithDot(path));
        return null;

        void Refuse(string reason, Correction? correction) => context.Report(Descriptors.PathNotFound, anchor, correction, "PrintColumn", path, kind, reason);
    }

    /// <summary>Checks a path of the scale subresource: that it is well formed, is there, and names a value of the right type.</summary>
    public static void Scale(SchemaProps root, string path, Func<string, string?> check, string type, string kind, SourceAnchor? anchor, MarkerContext context)
    {
        if (check(path) is { } malformed)
        {
            Refuse(malformed, WithDot(path));
        }
        else if (!JsonPathSyntax.TryParseSimple(path, out var names, out var error))
        {
            Refuse(error!, null);
        }
        else if (Walk(root, path, [.. names.Select(name => new PathSegment.Field(name))], Refuse) is { Type: { } found } && found != type)
        {
            Refuse($"it names a value of type {found}, {type} is needed", null);
        }

        void Refuse(string reason, Correction? correction) => context.Report(Descriptors.PathNotFound, anchor, correction, "ScaleSubresource", path, kind, reason);
    }

    /// <summary>Checks the fields that objects can be selected by (apiextensions <c>ValidateCustomResourceSelectableFields</c>).</summary>
    public static void Selectable(SchemaProps root, IReadOnlyList<(string Path, SourceAnchor? Anchor)> fields, string kind, MarkerContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, anchor) in fields)
        {
            if (Selectable(root, path, seen, (reason, correction) => context.Report(Descriptors.PathNotFound, anchor, correction, "SelectableField", path, kind, reason)) is { } refusal)
            {
                context.Report(Descriptors.FieldNotSelectable, anchor, path, refusal);
            }
        }
    }

    /// <summary>What speaks against a path that is in the type; one that is not is reported to <paramref name="refuse"/>.</summary>
    private static string? Selectable(SchemaProps root, string path, HashSet<string> seen, Action<string, Correction?> refuse)
    {
        if (!FieldPathSyntax.TryParse(path, allowsBrackets: false, out var names, out var error) || names.IsEmpty)
        {
            refuse(error ?? "it is empty", WithDot(path));
            return null;
        }

        return Walk(root, path, [.. names.Select(name => new PathSegment.Field(name))], refuse) is null ? null
            : names[0] == "metadata" ? "fields in metadata are not for a CRD to choose; every kind can be selected by its name and namespace"
            : !SchemaFieldPath.TryFind(path, root, allowsBrackets: false, out var found, out _) ? "the schema does not name it"
            : NotSelectable(found!, seen);
    }

    private static string? NotSelectable(SchemaFieldPath found, HashSet<string> seen) =>
        found.Schema is not { Type: "string" or "boolean" or "integer" } ? "it has to be a string, an integer or a boolean"
        : !seen.Add(found.Text) ? "it is named twice"
        : seen.Count > SelectableFieldRules.Maximum ? $"a version has at most {SelectableFieldRules.Maximum} of them"
        : null;

    private static Correction? WithDot(string path) => path.Length > 0 && path[0] != '.' ? new Correction(path, PrintColumnPath.WithDot(path)) : null;

    private static SchemaProps? Walk(SchemaProps root, string path, IReadOnlyList<PathSegment> segments, Action<string, Correction?> refuse)
    {
        var node = root.WithProperty("metadata", Metadata);
        foreach (var segment in segments)
        {
            if (segment is PathSegment.Recursive or PathSegment.Union)
            {
                return Open;
            }

            if (Next(node, segment) is { } next)
            {
                node = next;
                continue;
            }

            if (node.PreserveUnknownFields)
            {
                return Open;
            }

            var correction = Nearest(node, path, segment);
            refuse(Missing(node, segment) + MarkerContext.Hint(correction), correction);
            return null;
        }

        return node;
    }

    private static SchemaProps? Next(SchemaProps node, PathSegment segment) =>
        segment is PathSegment.Field(var name)
            ? node.Property(name) ?? node.AdditionalProperties
            : node.Items ?? node.AdditionalProperties;

    private static Correction? Nearest(SchemaProps node, string path, PathSegment segment)
    {
        if (segment is not PathSegment.Field(var name) || NearestName.Of(name, node.Properties.Select(property => property.Name)) is not { } nearest)
        {
            return null;
        }

        var step = "." + name;
        var start = path.IndexOf(step, StringComparison.Ordinal);
        while (start >= 0 && start + step.Length < path.Length && path[start + step.Length] is not ('.' or '['))
        {
            start = path.IndexOf(step, start + 1, StringComparison.Ordinal);
        }

        return start < 0 ? null : new Correction(path, path.Remove(start, step.Length).Insert(start, "." + nearest));
    }

    private static string Missing(SchemaProps node, PathSegment segment)
    {
        var there = node.Items is not null ? "the value is a list, write [0] or [*]"
            : node.Properties.IsEmpty ? $"the value is of type {node.Type}"
            : "there are " + string.Join(", ", node.Properties.Select(property => property.Name).OrderBy(name => name, StringComparer.Ordinal));
        return segment is PathSegment.Field(var name) ? $"there is no '{name}'; {there}" : $"there is no list; {there}";
    }
}
