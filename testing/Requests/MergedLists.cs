using System.Text.Json.Nodes;
using KubeCodegen.Testing.Errors;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Lists of objects that a strategic merge patch merges by a key, and in which order they end up (<c>normalizeElementOrder</c>).</summary>
internal static class MergedLists
{
    private const string Directive = "$patch";

    public static JsonArray Merge(JsonArray existing, JsonArray patch, JsonArray? order, string key)
    {
        if (patch.Any(item => item.Text(Directive) == "replace"))
        {
            return new JsonArray([.. patch.Where(item => item.Text(Directive) is null).Select(item => item!.DeepClone())]);
        }

        var merged = existing.OfType<JsonObject>().Select(item => item.Copy()).ToList();
        foreach (var item in patch.OfType<JsonObject>())
        {
            if (!item.ContainsKey(key))
            {
                throw Refusals.Unexpected($"map: {GoFormat.Value(item)} does not contain declared merge key: {key}");
            }

            var index = merged.FindIndex(known => JsonNode.DeepEquals(known[key], item[key]));
            if (item.Text(Directive) == "delete")
            {
                merged.RemoveAll(known => JsonNode.DeepEquals(known[key], item[key]));
            }
            else if (index < 0)
            {
                merged.Add(StrategicMerge.Apply([], item)!);
            }
            else
            {
                merged[index] = StrategicMerge.Apply(merged[index], item)!;
            }
        }

        var wanted = order ?? new JsonArray([.. patch.Where(item => item.Text(Directive) != "delete").Select(item => item!.DeepClone())]);
        return Ordered(new JsonArray([.. merged]), existing, wanted, key);
    }

    /// <summary>The items that the patch names in its order, the others in theirs, put together as the server had them where it had both.</summary>
    public static JsonArray Ordered(JsonArray merged, JsonArray server, JsonArray order, string? key)
    {
        var named = merged.Where(item => Index(order, item, key) >= 0).OrderBy(item => Index(order, item, key)).ToList();
        var others = merged.Where(item => Index(order, item, key) < 0).OrderBy(item => Index(server, item, key)).ToList();
        var result = new JsonArray();
        var (i, j) = (0, 0);
        while (i < others.Count || j < named.Count)
        {
            var takesOther = j >= named.Count
                || (i < others.Count && Index(server, others[i], key) is var left and >= 0 && Index(server, named[j], key) is var right and >= 0 && left < right);
            result.Add((takesOther ? others[i++] : named[j++])?.DeepClone());
        }

        return result;
    }

    private static int Index(JsonArray list, JsonNode? item, string? key)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (key is null ? JsonNode.DeepEquals(list[i], item) : JsonNode.DeepEquals((list[i] as JsonObject)?[key], (item as JsonObject)?[key]))
            {
                return i;
            }
        }

        return -1;
    }
}
