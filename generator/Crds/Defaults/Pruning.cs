using KubeCodegen.Generator.Crds.Schemas;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Defaults;

/// <summary>Leaves out what the schema does not know (apiextensions <c>pruning</c>).</summary>
internal static class Pruning
{
    /// <param name="schema">Null for a value that no schema describes.</param>
    public static JsonValue Prune(JsonValue value, SchemaProps? schema) => (value, schema) switch
    {
        (_, { PreserveUnknownFields: true }) => Keep(value, schema),
        (JsonObject obj, _) => new JsonObject(obj.Members.Select(member => Prune(member, schema, keepsUnknown: false)).OfType<JsonMember>().ToEquatableArray()),
        (JsonArray array, _) => new JsonArray(array.Items.Select(item => Prune(item, schema?.Items)).ToEquatableArray()),
        _ => value,
    };

    /// <summary>Keeps unknown fields, but prunes below known ones.</summary>
    private static JsonValue Keep(JsonValue value, SchemaProps? schema) => (value, schema) switch
    {
        (_, null) => value,
        (JsonObject obj, _) => new JsonObject(obj.Members.Select(member => Prune(member, schema, keepsUnknown: true)).OfType<JsonMember>().ToEquatableArray()),
        (JsonArray array, _) => new JsonArray(array.Items.Select(item => Keep(item, schema.Items)).ToEquatableArray()),
        _ => value,
    };

    private static JsonMember? Prune(JsonMember member, SchemaProps? schema, bool keepsUnknown)
    {
        if (schema is null)
        {
            return null;
        }

        if (schema.EmbeddedResource && member.Name is ("apiVersion" or "kind" or "metadata"))
        {
            return member;
        }

        return schema.Property(member.Name) is { } property ? member with { Value = Prune(member.Value, property) }
            : schema.HasAdditionalProperties() ? member with { Value = Prune(member.Value, schema.AdditionalProperties) }
            : keepsUnknown ? member
            : null;
    }
}
