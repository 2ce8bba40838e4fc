using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>Puts an applied configuration on an object (structured-merge-diff <c>typed/merge.go</c>): the configuration wins, nothing is removed.</summary>
internal static class ObjectMerge
{
    public static JsonObject Merge(JsonObject live, JsonObject applied, MergeType type) =>
        Merge(Operand.Of(live), Operand.Of(applied), type).Node as JsonObject ?? [];

    /// <returns>New nodes.</returns>
    private static Operand Merge(Operand left, Operand right, MergeType type)
    {
        var (leftType, rightType) = (type.For(left), type.For(right));
        return !right.IsPresent ? Handle(left, right, leftType)
            : !left.IsPresent || leftType == rightType ? Handle(left, right, rightType)
            : Keep(left, right);
    }

    private static Operand Handle(Operand left, Operand right, MergeType type)
    {
        if (type.Map is { } map)
        {
            return map.IsAtomic || (left.IsEmptyMap && right.IsEmptyMap) ? Keep(left, right) : MergeMembers(left, right, map);
        }

        return type.Scalar is not null || type.List is not { IsAssociative: true } list || (left.IsEmptyList && right.IsEmptyList)
            ? Keep(left, right)
            : MergeItems(left, right, list);
    }

    private static Operand Keep(Operand left, Operand right) => right.IsPresent ? Operand.Of(right.Node?.DeepClone()) : Operand.Of(left.Node?.DeepClone());

    private static Operand MergeMembers(Operand left, Operand right, MergeMap map)
    {
        var merged = new JsonObject();
        foreach (var (name, value) in left.Node as JsonObject ?? [])
        {
            Add(name, Operand.Of(value), right.Member(name));
        }

        foreach (var (name, value) in right.Node as JsonObject ?? [])
        {
            if (!left.Member(name).IsPresent)
            {
                Add(name, Operand.Absent, Operand.Of(value));
            }
        }

        return merged.Count == 0 ? Operand.Absent : Operand.Of(merged);

        void Add(string name, Operand before, Operand now)
        {
            if (map.TypeOf(name) is { } type && Merge(before, now, type) is { IsPresent: true } value)
            {
                merged[name] = value.Node;
            }
        }
    }

    private static Operand MergeItems(Operand left, Operand right, MergeList list)
    {
        var order = ItemOrder.Of(Keyed(left, list), Keyed(right, list));
        var merged = new JsonArray();
        foreach (var (before, now) in order)
        {
            if (Merge(before, now, list.Element) is { IsPresent: true } value)
            {
                merged.Add(value.Node);
            }
        }

        return merged.Count == 0 ? Operand.Absent : Operand.Of(merged);
    }

    private static List<KeyedItem> Keyed(Operand operand, MergeList list) =>
        [.. (operand.Node as JsonArray ?? []).Select(item => new KeyedItem(ListKeys.Of(item, list, out _)!, item)).Where(item => item.Key is not null)];
}

internal readonly record struct KeyedItem(PathElement Key, JsonNode? Item);
