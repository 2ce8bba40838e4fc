using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>Schemas as the API server keeps them, and how two of them are compared.</summary>
internal static class SchemaTree
{
    /// <summary>Reads a schema. Texts that are empty are none, as in Go.</summary>
    public static SchemaProps Read(JsonObject json) => Map(SchemaJsonReader.Read(json), static node => node with
    {
        Description = Text(node.Description),
        Title = Text(node.Title),
        AllOf = node.AllOf.Select(Sorted).ToEquatableArray(),
        AnyOf = node.AnyOf.Select(Sorted).ToEquatableArray(),
        OneOf = node.OneOf.Select(Sorted).ToEquatableArray(),
        Not = node.Not is { } not ? Sorted(not) : null,
        Validations = node.Validations.Select(rule => rule with
        {
            Message = Text(rule.Message),
            MessageExpression = Text(rule.MessageExpression),
            Reason = Text(rule.Reason),
            FieldPath = Text(rule.FieldPath),
            OptionalOldSelf = rule.OptionalOldSelf is true ? true : null,
        }).ToEquatableArray(),
    });

    /// <summary>The node without what is said at the place where it is used.</summary>
    public static SchemaProps Identity(SchemaProps node) => node with
    {
        Description = null,
        Title = null,
        ExternalDocs = null,
        Nullable = false,
        Default = null,
        Example = null,
    };

    /// <summary>The node without the nodes below it; whether a property is required has no order.</summary>
    public static SchemaProps Own(SchemaProps node) => node with
    {
        Properties = [],
        Items = null,
        AdditionalProperties = null,
        Required = node.Required.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
    };

    public static SchemaProps Map(SchemaProps node, Func<SchemaProps, SchemaProps> change) => change(node with
    {
        Properties = node.Properties.Select(property => property with { Schema = Map(property.Schema, change) }).ToEquatableArray(),
        Items = node.Items is { } items ? Map(items, change) : null,
        AdditionalProperties = node.AdditionalProperties is { } values ? Map(values, change) : null,
    });

    /// <summary>The nodes of <paramref name="wanted"/>, as deep as possible, at which <paramref name="actual"/> is another.</summary>
    public static IEnumerable<(SchemaProps Node, string Path)> Differences(SchemaProps wanted, SchemaProps actual, string path = "")
    {
        if (Own(wanted) != Own(actual) || !HasSameChildren(wanted, actual))
        {
            return [(wanted, path)];
        }

        var below = wanted.Properties.SelectMany(property => Differences(property.Schema, actual.Property(property.Name)!, $"{path}.{property.Name}"));
        return below
            .Concat(wanted.Items is { } items ? Differences(items, actual.Items!, path + "[]") : [])
            .Concat(wanted.AdditionalProperties is { } values ? Differences(values, actual.AdditionalProperties!, path + "{}") : []);
    }

    /// <summary>A branch with its properties in the order in which they are written.</summary>
    private static SchemaProps Sorted(SchemaProps branch) => branch with
    {
        Properties = branch.Properties
            .Select(property => property with { Schema = Sorted(property.Schema) })
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToEquatableArray(),
        Items = branch.Items is { } items ? Sorted(items) : null,
        AdditionalProperties = branch.AdditionalProperties is { } values ? Sorted(values) : null,
        AllOf = branch.AllOf.Select(Sorted).ToEquatableArray(),
        AnyOf = branch.AnyOf.Select(Sorted).ToEquatableArray(),
        OneOf = branch.OneOf.Select(Sorted).ToEquatableArray(),
        Not = branch.Not is { } not ? Sorted(not) : null,
    };

    private static string? Text(string? text) => text is "" ? null : text;

    private static bool HasSameChildren(SchemaProps wanted, SchemaProps actual) =>
        (wanted.Items is null) == (actual.Items is null)
        && (wanted.AdditionalProperties is null) == (actual.AdditionalProperties is null)
        && wanted.Properties.Count == actual.Properties.Count
        && wanted.Properties.All(property => actual.Property(property.Name) is not null);
}
