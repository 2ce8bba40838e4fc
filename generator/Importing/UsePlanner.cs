using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>What a node is in C#, and what its attributes have to add.</summary>
/// <param name="CSharp">The type as C# writes it, without a <c>?</c> of its own.</param>
/// <param name="Given">What the type says by itself about the node, without what lies below.</param>
internal sealed record PlannedUse(TypeShape Shape, string CSharp, SchemaProps Given, EquatableArray<ImportedAttribute> Attributes)
{
    public bool IsValue => Shape is ScalarShape { CanBeNull: false };
}

/// <summary>Finds the closest C# type for a node and says the rest by attributes.</summary>
internal sealed class UsePlanner(string @namespace, TypeCollector types, KnownUses known, RawNodes raw)
{
    /// <summary>The text of the class that the node is.</summary>
    public string? DescriptionOf(SchemaProps node) => known.Find(node) is null ? types[node].Description : null;

    /// <param name="node">The node.</param>
    /// <param name="at">Its place below the member.</param>
    /// <param name="enumValues">How values of an enum are written.</param>
    public PlannedUse Plan(SchemaProps node, string at, Func<EquatableArray<JsonValue>, IReadOnlyList<AttributeArgument>?> enumValues)
    {
        var use = Choose(node, at, enumValues);
        var isRaw = raw.IsUse(node);
        var own = KeywordAttributes.Describe(node, use.Given, at, node.Type == "string" ? enumValues : null, isRaw);
        var isReplaced = own.Any(attribute => attribute.IsReplacement);
        return use with { Attributes = isReplaced ? own.ToEquatableArray() : own.Concat(use.Attributes).ToEquatableArray() };
    }

    private PlannedUse Choose(SchemaProps node, string at, Func<EquatableArray<JsonValue>, IReadOnlyList<AttributeArgument>?> enumValues)
    {
        if (known.Find(node) is { } match)
        {
            return Known(match, node, at);
        }

        if (ObjectNodes.IsClass(node))
        {
            var type = types[node];
            return new PlannedUse(
                new ObjectShape(type.Name, @namespace + "." + type.Name, null, IsStruct: false),
                type.Name,
                type.Node with { Description = at.Length == 0 ? node.Description : type.Description },
                []);
        }

        return node switch
        {
            { Type: "array", Items: { } items } => List(Plan(items, at + "[]", enumValues), items),
            { IsObject: true, AdditionalProperties: { } values } => Map(Plan(values, at + "{}", enumValues), values),
            { IsObject: true, AdditionalPropertiesAllowed: true } => Map(Scalar(Model.Scalar.AnyJson, "JsonNode"), node),
            { Type: "array" } => Scalar(Model.Scalar.AnyJson, "JsonArray"),
            { IsObject: true } => Scalar(Model.Scalar.AnyJson, "JsonObject"),
            _ => ScalarTypes.For(node) is var (scalar, name) ? Scalar(scalar, name) : Scalar(Model.Scalar.AnyJson, "JsonNode"),
        };
    }

    /// <summary>The class has a text of its own, which is not this API's: a use says its own, or none.</summary>
    private PlannedUse Known(KnownMatch match, SchemaProps node, string at)
    {
        var own = at.Length == 0 && node.Description is null ? [ImportedAttribute.Of("Description", AttributeArgument.Of(node.Description ?? "")).Below(at)] : Array.Empty<ImportedAttribute>();
        return new PlannedUse(
            new ObjectShape(match.Type, KnownTypes.KeyOf(match.Type), null, IsStruct: false),
            match.Type,
            match.Given with { Description = at.Length == 0 ? node.Description : "", Properties = node.Properties, Required = node.Required },
            [known.AttributeOf(match).Below(at), .. own]);
    }

    private static PlannedUse List(PlannedUse item, SchemaProps node)
    {
        var name = $"List<{Element(item, node)}>";
        return new PlannedUse(new ListShape(name, ListKind.Indexed, item.Shape), name, new SchemaProps { Type = "array", Items = SchemaProps.Empty }, item.Attributes);
    }

    private static PlannedUse Map(PlannedUse value, SchemaProps node)
    {
        var name = $"Dictionary<string, {Element(value, node)}>";
        return new PlannedUse(new MapShape(name, MapKind.Dictionary, "string", value.Shape), name, SchemaProps.Object with { AdditionalProperties = SchemaProps.Empty }, value.Attributes);
    }

    /// <summary>JSON's null is a JsonNode that is null.</summary>
    private static string Element(PlannedUse element, SchemaProps node) =>
        node.Nullable || element.CSharp == "JsonNode" ? element.CSharp + "?" : element.CSharp;

    private static PlannedUse Scalar(Scalar scalar, string name) => new(new ScalarShape(name, scalar), name, ScalarSchemas.Of(scalar), []);
}
