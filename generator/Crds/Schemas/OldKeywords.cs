using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Crds.Schemas;

/// <summary>Keywords of JSON schema that JSONSchemaProps has but no structural schema may use; the model keeps them as they were read.</summary>
internal static class OldKeywords
{
    public static JsonValue? Other(this SchemaProps schema, string keyword)
    {
        foreach (var other in schema.Others.AsSpan())
        {
            if (other.Name == keyword)
            {
                return other.Value;
            }
        }

        return null;
    }

    /// <summary>Whether the keyword is there with a text, a member or an item.</summary>
    public static bool HasOther(this SchemaProps schema, string keyword) =>
        schema.Other(keyword) is JsonString { Value.Length: > 0 } or JsonObject { Members.IsEmpty: false } or JsonArray { Items.IsEmpty: false };

    /// <summary>x-kubernetes-preserve-unknown-fields with the value false, which is not the same as leaving it out.</summary>
    public static bool SaysPreserveNoUnknownFields(this SchemaProps schema) =>
        schema.Other("x-kubernetes-preserve-unknown-fields") is JsonBoolean { Value: false };

    public static bool HasItems(this SchemaProps schema) => schema.Items is not null || schema.Other("items") is not null;

    public static bool HasAdditionalProperties(this SchemaProps schema) =>
        schema.AdditionalProperties is not null || schema.AdditionalPropertiesAllowed is not null;

    /// <summary>The schemas where items are described one by one.</summary>
    public static IEnumerable<SchemaProps> ItemList(this SchemaProps schema) =>
        schema.Other("items") is JsonArray { Items: var items } ? items.Select(SchemaJsonReader.Read) : [];

    /// <summary>The schemas below a keyword that holds a map of them.</summary>
    public static IEnumerable<SchemaProperty> SchemaMap(this SchemaProps schema, string keyword) =>
        schema.Other(keyword) is JsonObject { Members: var members }
            ? members.Where(member => member.Value is JsonObject).Select(member => new SchemaProperty(member.Name, SchemaJsonReader.Read(member.Value)))
            : [];
}
