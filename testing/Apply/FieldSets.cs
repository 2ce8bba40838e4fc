using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>The fields that an object mentions: leaves, items of lists, members of maps (structured-merge-diff <c>typed/tofieldset.go</c>).</summary>
internal sealed class FieldSets
{
    private readonly FieldSet set = new();
    private readonly List<PathElement> path = [];

    public static FieldSet Of(JsonNode? value, MergeType type)
    {
        var walk = new FieldSets();
        walk.Visit(value, type);
        return walk.set;
    }

    private void Visit(JsonNode? value, MergeType type)
    {
        type = type.For(Operand.Of(value));
        if (type.Map is { } map)
        {
            if (map.IsAtomic)
            {
                set.Insert(path);
            }
            else if (value is JsonObject members)
            {
                VisitMembers(members, map);
            }
        }
        else if (type.Scalar is not null || type.List is { IsAssociative: false })
        {
            set.Insert(path);
        }
        else if (type.List is { } list && value is JsonArray items)
        {
            VisitItems(items, list);
        }
    }

    private void VisitMembers(JsonObject members, MergeMap map)
    {
        foreach (var (name, member) in members)
        {
            path.Add(PathElement.OfField(name));
            if (map.TypeOf(name) is { } type)
            {
                Visit(member, type);
            }

            if (member is null or JsonObject { Count: 0 } || map.Find(name) is null)
            {
                set.Insert(path);
            }

            path.RemoveAt(path.Count - 1);
        }
    }

    private void VisitItems(JsonArray items, MergeList list)
    {
        foreach (var group in items.Select(item => (Item: item, Key: ListKeys.Of(item, list, out _))).Where(item => item.Key is not null).GroupBy(item => item.Key!))
        {
            path.Add(group.Key);
            if (group.Count() == 1)
            {
                Visit(group.First().Item, list.Element);
            }

            set.Insert(path);
            path.RemoveAt(path.Count - 1);
        }
    }
}
