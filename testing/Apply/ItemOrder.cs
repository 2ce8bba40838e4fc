using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

/// <summary>
/// The order of the items of two lists in one: that of the applied list, with the items that only the object has where they were, before what follows them
/// (structured-merge-diff <c>mergingWalker.visitListItems</c>).
/// </summary>
internal sealed class ItemOrder
{
    private readonly List<(Operand Before, Operand Now)> result = [];
    private readonly List<KeyedItem> left;
    private readonly List<KeyedItem> right;
    private readonly Dictionary<PathElement, JsonNode?> before = [];
    private readonly Dictionary<PathElement, JsonNode?> now = [];
    private readonly HashSet<PathElement> done = [];
    private readonly Queue<PathElement> shared = new();

    private ItemOrder(List<KeyedItem> left, List<KeyedItem> right)
    {
        (this.left, this.right) = (left, right);
        foreach (var (key, item) in left)
        {
            // Items that are there twice are not merged with anything.
            before[key] = before.ContainsKey(key) ? null : item;
        }

        foreach (var (key, item) in right)
        {
            now[key] = item;
            if (before.ContainsKey(key))
            {
                shared.Enqueue(key);
            }
        }
    }

    public static IReadOnlyList<(Operand Before, Operand Now)> Of(List<KeyedItem> left, List<KeyedItem> right)
    {
        var order = new ItemOrder(left, right);
        order.Run();
        return order.result;
    }

    private void Run()
    {
        var next = Next();
        var (l, r) = (0, 0);
        while (l < left.Count || r < right.Count)
        {
            if (l < left.Count && r < right.Count)
            {
                var key = left[l].Key;
                if (key.Equals(right[r].Key))
                {
                    Take(key);
                    (l, r, next) = (l + 1, r + 1, Next());
                    continue;
                }

                if (now.ContainsKey(key) && next is not null && !next.Equals(key))
                {
                    l++;
                    continue;
                }
            }

            if (l < left.Count)
            {
                var key = left[l].Key;
                if (!now.ContainsKey(key))
                {
                    result.Add((Operand.Of(left[l++].Item), Operand.Absent));
                    continue;
                }

                if (done.Contains(key))
                {
                    l++;
                }
            }

            if (r < right.Count)
            {
                var key = right[r++].Key;
                Take(key);
                next = key.Equals(next) ? Next() : next;
            }
        }
    }

    private PathElement? Next() => shared.TryDequeue(out var key) ? key : null;

    private void Take(PathElement key)
    {
        done.Add(key);
        result.Add((before.TryGetValue(key, out var item) ? Operand.Of(item) : Operand.Absent, Operand.Of(now[key])));
    }
}
