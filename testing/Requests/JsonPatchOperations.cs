using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Requests;

/// <summary>Applies the operations of a JSON patch (RFC 6902), where a real server is lenient as lenient: it replaces what is not there.</summary>
internal static class JsonPatchOperations
{
    /// <returns>The changed document; null when an operation cannot be done.</returns>
    /// <param name="document">Is changed.</param>
    public static JsonNode? Apply(JsonNode document, JsonArray operations)
    {
        JsonNode? current = document;
        foreach (var operation in operations)
        {
            if (operation is not JsonObject || operation.Text("path") is not { } path || !TryApply(ref current, operation, path))
            {
                return null;
            }
        }

        return current;
    }

    private static bool TryApply(ref JsonNode? document, JsonNode operation, string path)
    {
        switch (operation.Text("op"))
        {
            case "add":
                return Add(ref document, path, operation["value"]?.DeepClone());
            case "replace":
                return path.Length == 0 ? Add(ref document, path, operation["value"]?.DeepClone()) : Replace(document, path, operation["value"]?.DeepClone());
            case "remove":
                return Remove(document, path);
            case "test":
                return Find(document, path, out var found) ? JsonNode.DeepEquals(found, operation["value"]) : operation["value"] is null;
            case "copy":
                return Find(document, operation.Text("from") ?? "-", out var copied) && Add(ref document, path, copied?.DeepClone());
            case "move":
                var from = operation.Text("from") ?? "-";
                if (!Find(document, from, out var moved))
                {
                    return false;
                }

                var clone = moved?.DeepClone();
                return Remove(document, from) && Add(ref document, path, clone);
            default:
                return false;
        }
    }

    private static bool Add(ref JsonNode? document, string path, JsonNode? value)
    {
        if (path.Length == 0)
        {
            document = value;
            return true;
        }

        if (!Parent(document, path, out var parent, out var last))
        {
            return false;
        }

        switch (parent)
        {
            case JsonObject members:
                members[last] = value;
                return true;
            case JsonArray items when last == "-":
                items.Add(value);
                return true;
            case JsonArray items when Index(last, items.Count + 1, out var index):
                items.Insert(index, value);
                return true;
            default:
                return false;
        }
    }

    private static bool Replace(JsonNode? document, string path, JsonNode? value)
    {
        if (!Parent(document, path, out var parent, out var last))
        {
            return false;
        }

        switch (parent)
        {
            case JsonObject members:
                members[last] = value;
                return true;
            case JsonArray items when Index(last, items.Count, out var index):
                items[index] = value;
                return true;
            default:
                return false;
        }
    }

    private static bool Remove(JsonNode? document, string path)
    {
        if (!Parent(document, path, out var parent, out var last))
        {
            return false;
        }

        switch (parent)
        {
            case JsonObject members:
                return members.Remove(last);
            case JsonArray items when Index(last, items.Count, out var index):
                items.RemoveAt(index);
                return true;
            default:
                return false;
        }
    }

    private static bool Find(JsonNode? document, string path, out JsonNode? found)
    {
        found = document;
        if (path.Length == 0)
        {
            return true;
        }

        if (!Parent(document, path, out var parent, out var last))
        {
            return false;
        }

        return Step(parent, last, out found);
    }

    private static bool Parent(JsonNode? document, string path, out JsonNode? parent, out string last)
    {
        parent = document;
        last = "";
        if (path[0] != '/')
        {
            return false;
        }

        var parts = path[1..].Split('/').Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
        last = parts[^1];
        foreach (var part in parts[..^1])
        {
            if (!Step(parent, part, out parent) || parent is null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Step(JsonNode? node, string part, out JsonNode? next)
    {
        next = null;
        switch (node)
        {
            case JsonObject members:
                return members.TryGetPropertyValue(part, out next);
            case JsonArray items when Index(part, items.Count, out var index):
                next = items[index];
                return true;
            default:
                return false;
        }
    }

    /// <summary>Negative indices count from the end.</summary>
    private static bool Index(string text, int count, out int index) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out index) && (index >= 0 || (index += count) >= 0) && index < count;
}
