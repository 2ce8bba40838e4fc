using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Rules;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Tables;

/// <summary>Finds what the path of a printer column leads to (client-go <c>util/jsonpath</c>).</summary>
internal static class JsonPath
{
    /// <returns>What was found, in order; nothing when the path does not parse.</returns>
    public static IReadOnlyList<JsonNode?> Find(JsonNode? root, string path)
    {
        if (!PrintColumnPath.TryParse(path, out var segments, out _))
        {
            return [];
        }

        IEnumerable<JsonNode?> found = [root];
        foreach (var segment in segments)
        {
            found = found.SelectMany(node => Step(node, segment)).ToList();
        }

        return [.. found];
    }

    private static IEnumerable<JsonNode?> Step(JsonNode? node, PathSegment segment) => segment switch
    {
        PathSegment.Field(var name) => node is JsonObject members && members.TryGetPropertyValue(name, out var value) ? [value] : [],
        PathSegment.Index(var position) => node is JsonArray items && At(items, position) is var index and >= 0 ? [items[index]] : [],
        PathSegment.Wildcard => Children(node),
        PathSegment.Slice(var range) => node is JsonArray items ? Slice(items, range) : [],
        PathSegment.Filter(var condition) => node is JsonArray items ? items.Where(item => Holds(item, condition)) : [],
        PathSegment.Union(var alternatives) => alternatives.Split(',').SelectMany(part => Alternative(node, part.Trim())),
        PathSegment.Recursive => Below(node),
        _ => [],
    };

    private static IEnumerable<JsonNode?> Alternative(JsonNode? node, string part) =>
        int.TryParse(part, CultureInfo.InvariantCulture, out var position)
            ? Step(node, new PathSegment.Index(position))
            : Step(node, new PathSegment.Field(part.Trim('\'', '"')));

    private static IEnumerable<JsonNode?> Children(JsonNode? node) => node switch
    {
        JsonObject members => members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Value),
        JsonArray items => items,
        _ => [],
    };

    private static IEnumerable<JsonNode?> Below(JsonNode? node) => new[] { node }.Concat(Children(node).SelectMany(Below));

    private static int At(JsonArray items, int position)
    {
        var index = position < 0 ? position + items.Count : position;
        return index < items.Count ? index : -1;
    }

    private static IEnumerable<JsonNode?> Slice(JsonArray items, string range)
    {
        var parts = range.Split(':');
        var step = Part(2) ?? 1;
        var (from, to) = (Bound(Part(0) ?? 0), Bound(Part(1) ?? items.Count));
        for (var i = from; i < to && step > 0; i += step)
        {
            yield return items[i];
        }

        int? Part(int index) => index < parts.Length && int.TryParse(parts[index], CultureInfo.InvariantCulture, out var value) ? value : null;
        int Bound(int value) => Math.Clamp(value < 0 ? value + items.Count : value, 0, items.Count);
    }

    private static bool Holds(JsonNode? item, string condition)
    {
        foreach (var comparison in new[] { "==", "!=", "<=", ">=", "<", ">" })
        {
            var at = condition.IndexOf(comparison, StringComparison.Ordinal);
            if (at > 0)
            {
                var (left, right) = (Side(item, condition[..at].Trim()), Side(item, condition[(at + comparison.Length)..].Trim()));
                return left.Count == 1 && right.Count == 1 && Compare(left[0], right[0], comparison);
            }
        }

        return Side(item, condition.Trim()).Count > 0;
    }

    private static IReadOnlyList<JsonNode?> Side(JsonNode? item, string side) => side switch
    {
        ['@', .. var path] => Find(item, path.Length == 0 ? "." : path),
        ['\'' or '"', ..] => [JsonValue.Create(side[1..^1])],
        "true" or "false" => [JsonValue.Create(side == "true")],
        _ when double.TryParse(side, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => [JsonValue.Create(number)],
        _ => [],
    };

    private static bool Compare(JsonNode? left, JsonNode? right, string comparison)
    {
        if (comparison is "==" or "!=")
        {
            return JsonNode.DeepEquals(left, right) == (comparison == "==");
        }

        var order = left.AsText() is { } a && right.AsText() is { } b
            ? string.CompareOrdinal(a, b)
            : left is JsonValue x && right is JsonValue y && Number(x) is { } m && Number(y) is { } n ? m.CompareTo(n) : (int?)null;
        return comparison switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
    }

    private static double? Number(JsonValue value) => double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
