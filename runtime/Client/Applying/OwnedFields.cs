using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen.Client;

/// <summary>
/// Cuts a value down to a set of fields as <c>FieldsV1</c> writes it: <c>f:</c> a field, <c>k:</c> the item with these keys, <c>v:</c> the item that is this value,
/// <c>i:</c> the item at this place, <c>.</c> the value itself (structured-merge-diff, <c>fieldpath</c>).
/// </summary>
internal static class OwnedFields
{
    public static JsonNode? Of(JsonNode? value, JsonElement set) => value switch
    {
        _ when IsLeaf(set) => value?.DeepClone(),
        JsonObject members => Of(members, set),
        JsonArray items => Of(items, set),
        _ => value?.DeepClone(),
    };

    private static JsonObject Of(JsonObject members, JsonElement set)
    {
        var owned = new JsonObject();
        foreach (var path in set.EnumerateObject())
        {
            if (path.Name.StartsWith("f:", StringComparison.Ordinal) && members.TryGetPropertyValue(path.Name[2..], out var member))
            {
                owned[path.Name[2..]] = Of(member, path.Value);
            }
        }

        return owned;
    }

    /// <summary>The items in the order of the object; the keys of an item are its own, whoever set them.</summary>
    private static JsonArray Of(JsonArray items, JsonElement set)
    {
        var owned = new JsonArray();
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var path in set.EnumerateObject())
            {
                if (Selects(path.Name, items[i], i))
                {
                    owned.Add(With(Keys(path.Name), Of(items[i], path.Value)));
                    break;
                }
            }
        }

        return owned;
    }

    /// <summary>Nothing below is named, so all of it is owned.</summary>
    private static bool IsLeaf(JsonElement set) => set.ValueKind != JsonValueKind.Object || !set.EnumerateObject().Any();

    private static bool Selects(string path, JsonNode? item, int place) => path.Split(':', 2) switch
    {
        ["k", var keys] => item is JsonObject members && JsonNode.Parse(keys) is JsonObject wanted && wanted.All(key => JsonNode.DeepEquals(members[key.Key], key.Value)),
        ["v", var text] => JsonNode.DeepEquals(item, JsonNode.Parse(text)),
        ["i", var index] => int.TryParse(index, out var number) && number == place,
        _ => false,
    };

    private static JsonObject? Keys(string path) => path.StartsWith("k:", StringComparison.Ordinal) ? JsonNode.Parse(path[2..]) as JsonObject : null;

    private static JsonNode? With(JsonObject? keys, JsonNode? item)
    {
        if (keys is not null && item is JsonObject members)
        {
            foreach (var (name, value) in keys)
            {
                members[name] ??= value?.DeepClone();
            }
        }

        return item;
    }
}
