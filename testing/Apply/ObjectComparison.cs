using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>What differs between two objects (structured-merge-diff <c>typed/compare.go</c>); no field is in more than one of the sets.</summary>
internal sealed class ObjectComparison
{
    private readonly List<PathElement> path = [];

    private ObjectComparison()
    {
    }

    public FieldSet Removed { get; private set; } = new();

    public FieldSet Modified { get; private set; } = new();

    public FieldSet Added { get; private set; } = new();

    public static ObjectComparison Of(JsonNode? before, JsonNode? now, MergeType type)
    {
        var comparison = new ObjectComparison();
        comparison.Compare(Operand.Of(before), Operand.Of(now), type);
        return comparison;
    }

    public ObjectComparison Filter(Func<FieldSet, FieldSet> filter) => new() { Removed = filter(Removed), Modified = filter(Modified), Added = filter(Added) };

    private void Compare(Operand left, Operand right, MergeType type)
    {
        var (leftType, rightType) = (type.For(left), type.For(right));
        var isLeaf = !right.IsPresent ? Handle(left, right, leftType)
            : !left.IsPresent || leftType == rightType ? Handle(left, right, rightType)
            : Handle(left, right, leftType) | Handle(left, right, rightType);
        if (isLeaf)
        {
            return;
        }

        if (!left.IsPresent)
        {
            Added.Insert(path);
        }
        else if (!right.IsPresent)
        {
            Removed.Insert(path);
        }
    }

    /// <returns>Whether the value counts as a whole.</returns>
    private bool Handle(Operand left, Operand right, MergeType type)
    {
        if (type.Map is { } map)
        {
            if (map.IsAtomic || (left.IsEmptyMap && right.IsEmptyMap))
            {
                return Leaf(left, right);
            }

            CompareMembers(left, right, map);
            return false;
        }

        if (type.Scalar is not null || type.List is null || !type.List.IsAssociative || (left.IsEmptyList && right.IsEmptyList))
        {
            return Leaf(left, right);
        }

        CompareItems(left, right, type.List);
        return false;
    }

    private bool Leaf(Operand left, Operand right)
    {
        if (!left.IsPresent)
        {
            Added.Insert(path);
        }
        else if (!right.IsPresent)
        {
            Removed.Insert(path);
        }
        else if (!JsonNode.DeepEquals(left.Node, right.Node))
        {
            Modified.Insert(path);
        }

        return true;
    }

    private void CompareMembers(Operand left, Operand right, MergeMap map)
    {
        foreach (var name in Names(left).Union(Names(right), StringComparer.Ordinal))
        {
            if (map.TypeOf(name) is { } type)
            {
                path.Add(PathElement.OfField(name));
                Compare(left.Member(name), right.Member(name), type);
                path.RemoveAt(path.Count - 1);
            }
        }
    }

    private void CompareItems(Operand left, Operand right, MergeList list)
    {
        var (before, now) = (ByKey(left, list), ByKey(right, list));
        foreach (var key in before.Keys.Union(now.Keys))
        {
            var (was, has) = (before.GetValueOrDefault(key, []), now.GetValueOrDefault(key, []));
            path.Add(key);
            if (was.Count <= 1 && has.Count <= 1)
            {
                Compare(First(was), First(has), list.Element);
            }
            else if (was.Count >= 2 && has.Count >= 2)
            {
                if (was.Count != has.Count || !was.Zip(has).All(pair => JsonNode.DeepEquals(pair.First, pair.Second)))
                {
                    Modified.Insert(path);
                }
            }
            else if (was.Count >= 2)
            {
                CompareIfAny(Operand.Absent, First(has), list.Element);
                Removed.Insert(path);
            }
            else
            {
                CompareIfAny(First(was), Operand.Absent, list.Element);
                Added.Insert(path);
            }

            path.RemoveAt(path.Count - 1);
        }
    }

    private void CompareIfAny(Operand left, Operand right, MergeType type)
    {
        if (left.IsPresent || right.IsPresent)
        {
            Compare(left, right, type);
        }
    }

    private static Operand First(List<JsonNode?> items) => items.Count == 0 ? Operand.Absent : Operand.Of(items[0]);

    private static IEnumerable<string> Names(Operand operand) => operand.Node is JsonObject members ? members.Select(member => member.Key) : [];

    private static Dictionary<PathElement, List<JsonNode?>> ByKey(Operand operand, MergeList list)
    {
        var items = new Dictionary<PathElement, List<JsonNode?>>();
        foreach (var item in operand.Node as JsonArray ?? [])
        {
            if (ListKeys.Of(item, list, out _) is { } key)
            {
                if (!items.TryGetValue(key, out var same))
                {
                    items[key] = same = [];
                }

                same.Add(item);
            }
        }

        return items;
    }
}
