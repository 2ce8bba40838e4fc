using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Model;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;
using JsonArray = System.Text.Json.Nodes.JsonArray;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace KubeCodegen.Testing.Schemas;

/// <summary>No item twice in a set, no key twice in a map (apiextensions <c>schema/listtype</c>).</summary>
internal static class ListUniqueness
{
    public static void Check(JsonNode? value, SchemaProps schema, FieldPath path, List<FieldCause> errors)
    {
        switch (value)
        {
            case JsonObject members:
                foreach (var (name, member) in members)
                {
                    if (member is JsonObject or JsonArray)
                    {
                        CheckMember(name, member, schema, path, errors);
                    }
                }

                break;
            case JsonArray items:
                CheckList(items, schema, path, errors);
                for (var i = 0; schema.Items is { } item && i < items.Count; i++)
                {
                    Check(items[i], item, path.Index(i), errors);
                }

                break;
        }
    }

    private static void CheckMember(string name, JsonNode member, SchemaProps schema, FieldPath path, List<FieldCause> errors)
    {
        if (schema.AdditionalProperties is { } values)
        {
            Check(member, values, path.Key(name), errors);
        }

        if (schema.Property(name) is { } property)
        {
            Check(member, property, path.Child(name), errors);
        }
    }

    private static void CheckList(JsonArray items, SchemaProps schema, FieldPath path, List<FieldCause> errors)
    {
        switch (schema.ListType)
        {
            case "set":
                CheckDuplicates([.. items], path, errors);
                break;
            case "map":
                var before = errors.Count;
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i] is not JsonObject)
                    {
                        errors.Add(new FieldCause(CrdErrorReason.Invalid, path.Index(i).Text, $"Invalid value: {Print(items[i])}: must be an object for an array of list-type map"));
                    }
                }

                if (errors.Count == before)
                {
                    CheckDuplicates([.. items.Select(item => (JsonNode?)KeyOf(item!.AsObject(), schema))], path, errors);
                }

                break;
        }
    }

    private static JsonObject KeyOf(JsonObject item, SchemaProps schema)
    {
        var key = new JsonObject();
        foreach (var name in schema.ListMapKeys)
        {
            if (item.TryGetPropertyValue(name, out var value))
            {
                key[name] = value?.DeepClone();
            }
        }

        return key;
    }

    private static void CheckDuplicates(List<JsonNode?> items, FieldPath path, List<FieldCause> errors)
    {
        for (var i = 1; i < items.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (JsonNode.DeepEquals(items[i], items[j]))
                {
                    errors.Add(new FieldCause(CrdErrorReason.Duplicate, path.Index(i).Text, "Duplicate value: " + Print(items[i])));
                    break;
                }
            }
        }
    }

    private static string Print(JsonNode? value) => GoText.OfValue(ModelJson.ToModel(value));
}
