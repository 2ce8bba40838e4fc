using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>Takes fields and items out of an object (structured-merge-diff <c>typed/remove.go</c>); atomic values are left out as a whole or not at all.</summary>
internal static class ItemRemoval
{
    public static JsonObject Remove(JsonObject obj, FieldSet fields, MergeType type) => Remove((JsonNode)obj, fields, type) as JsonObject ?? [];

    /// <returns>New nodes; null when nothing is left.</returns>
    private static JsonNode? Remove(JsonNode value, FieldSet fields, MergeType type)
    {
        type = type.For(Operand.Of(value));
        return value switch
        {
            JsonObject members when type.Map is { } map => map.IsAtomic ? null : RemoveMembers(members, fields, map),
            JsonArray items when type.Map is null && type.Scalar is null && type.List is { } list => list.IsAssociative ? RemoveItems(items, fields, list) : null,
            JsonObject or JsonArray => null,
            _ => value.DeepClone(),
        };
    }

    private static JsonObject? RemoveMembers(JsonObject members, FieldSet fields, MergeMap map)
    {
        var kept = new JsonObject();
        foreach (var (name, value) in members)
        {
            var element = PathElement.OfField(name);
            if (fields.Contains(element))
            {
                continue;
            }

            var below = fields.Below(element);
            kept[name] = below.IsEmpty || value is null || map.TypeOf(name) is not { } type ? value?.DeepClone() : Remove(value, below, type);
        }

        return kept.Count == 0 ? null : kept;
    }

    private static JsonArray? RemoveItems(JsonArray items, FieldSet fields, MergeList list)
    {
        var kept = new JsonArray();
        foreach (var item in items)
        {
            var key = ListKeys.Of(item, list, out _);
            if (key is not null && fields.Contains(key))
            {
                continue;
            }

            var below = key is null ? FieldSet.Empty : fields.Below(key);
            kept.Add(below.IsEmpty || item is null ? item?.DeepClone() : Remove(item, below, list.Element));
        }

        return kept.Count == 0 ? null : kept;
    }
}
