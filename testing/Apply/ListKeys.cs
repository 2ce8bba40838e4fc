using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;

namespace KubeCodegen.Testing.Apply;

/// <summary>The elements by which items of associative lists are known (structured-merge-diff <c>listItemToPathElement</c>).</summary>
internal static class ListKeys
{
    /// <returns>Null when the item has no key; then the error says why.</returns>
    public static PathElement? Of(JsonNode? item, MergeList list, out string error)
    {
        error = "";
        return list.Keys.Count > 0 ? OfKeys(item, list, out error) : OfValue(item, out error);
    }

    private static PathElement? OfKeys(JsonNode? item, MergeList list, out string error)
    {
        error = item is null ? "associative list with keys may not have a null element" : "associative list with keys may not have non-map elements";
        if (item is not JsonObject members)
        {
            return null;
        }

        var keys = new JsonObject();
        foreach (var name in list.Keys)
        {
            if (members.TryGetPropertyValue(name, out var value) || (value = list.Element.Map?.Find(name)?.Default) is not null)
            {
                keys[name] = value?.DeepClone();
            }
        }

        error = $"associative list with keys has an element that omits all key fields [{string.Join(" ", list.Keys.Select(GoText.Quote))}] (and doesn't have default values for any key fields)";
        return keys.Count == 0 ? null : PathElement.OfKeys(keys);
    }

    private static PathElement? OfValue(JsonNode? item, out string error)
    {
        error = item switch
        {
            null => "associative list without keys has an element that's an explicit null",
            JsonObject => "associative list without keys has an element that's a map type",
            JsonArray => "not supported: associative list with lists as elements",
            _ => "",
        };
        return error.Length > 0 ? null : PathElement.OfValue(item!);
    }
}
