using System.Globalization;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Parsing;

/// <summary>What the class's attributes say about its version: storage, subresources, columns, selectable fields.</summary>
internal static class KindVersionParser
{
    private const string Unchecked = "Unchecked";
    private const string SelectableField = "SelectableField";

    public static KindVersion Parse(IReadOnlyList<AttributeValues> attributes, SchemaProps schema, string kind, MarkerContext context)
    {
        var deprecated = Find("DeprecatedVersion");
        return new KindVersion(
            Find("StorageVersion") is not null,
            Find("UnservedVersion") is null,
            deprecated is not null,
            deprecated?.Text("Warning"),
            Find("StatusSubresource") is not null,
            Find("ScaleSubresource") is { Positional.Count: 2 } scale ? Scale(scale, schema, kind, context) : null,
            attributes
                .Where(attribute => attribute.Source.Attribute == "PrintColumn" && attribute.Positional.Count == 2)
                .Select(column => Column(column, schema, kind, context))
                .ToEquatableArray(),
            SelectableFields([.. attributes.Where(attribute => attribute.Source.Attribute == SelectableField && attribute.Positional.Count == 1)], schema, kind, context));

        AttributeValues? Find(string name) => attributes.FirstOrDefault(attribute => attribute.Source.Attribute == name);
    }

    private static ScaleSubresource Scale(AttributeValues values, SchemaProps schema, string kind, MarkerContext context)
    {
        var anchor = values.Source.Anchor;
        var scale = new ScaleSubresource(values.Text(0), values.Text(1), values.Text("LabelSelectorPath"));
        if (values.Flag(Unchecked))
        {
            return scale;
        }

        PathRules.Scale(schema, scale.SpecReplicasPath, JsonPathSyntax.CheckSpecReplicasPath, "integer", kind, anchor, context);
        PathRules.Scale(schema, scale.StatusReplicasPath, JsonPathSyntax.CheckStatusReplicasPath, "integer", kind, anchor, context);
        if (scale.LabelSelectorPath is { } selector)
        {
            PathRules.Scale(schema, selector, JsonPathSyntax.CheckLabelSelectorPath, "string", kind, anchor, context);
        }

        return scale;
    }

    private static PrintColumn Column(AttributeValues values, SchemaProps schema, string kind, MarkerContext context)
    {
        var path = values.Text(1);
        var node = values.Flag(Unchecked) ? null : PathRules.Column(schema, path, kind, values.Source.Anchor, context);
        var priority = values["Priority"] is JsonNumber number ? int.Parse(number.Text, CultureInfo.InvariantCulture) : 0;
        return new PrintColumn(values.Text(0), values.Text("Type") ?? ColumnType(node), path, values.Text("Format"), values.Text("Description"), priority);
    }

    private static EquatableArray<string> SelectableFields(AttributeValues[] fields, SchemaProps schema, string kind, MarkerContext context)
    {
        PathRules.Selectable(schema, [.. fields.Select(field => (field.Text(0), field.Source.Anchor))], kind, context);
        return fields.Select(field => field.Text(0)).ToEquatableArray();
    }

    private static string ColumnType(SchemaProps? node) => node switch
    {
        { Type: "string", Format: "date-time" or "date" } => "date",
        { Type: "integer" or "number" or "boolean" } => node.Type,
        _ => "string",
    };
}
