using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Validation;

namespace KubeCodegen.Testing.Definitions;

/// <summary>Removes what a structural schema does not name (apiextensions <c>schema/pruning</c>).</summary>
internal static class SchemaPruning
{
    /// <returns>The paths of what was removed.</returns>
    public static IReadOnlyList<string> Prune(JsonObject obj, SchemaNode root)
    {
        List<string>? removed = null;
        foreach (var name in obj.Select(member => member.Key).ToList())
        {
            if (name is "apiVersion" or "kind" or "metadata")
            {
                continue;
            }

            Member(obj, name, root, "", ref removed);
        }

        return removed ?? (IReadOnlyList<string>)[];
    }

    private static void Member(JsonObject obj, string name, SchemaNode schema, string path, ref List<string>? removed)
    {
        var inner = path.Length == 0 ? name : path + "." + name;
        if (schema.Properties.TryGetValue(name, out var property))
        {
            Value(obj[name], property, inner, ref removed);
        }
        else if (schema.AdditionalProperties is { } values)
        {
            Value(obj[name], values, inner, ref removed);
        }
        else if (!schema.PreservesUnknown && !schema.TakesAny)
        {
            obj.Remove(name);
            (removed ??= []).Add(inner);
        }
    }

    private static void Value(JsonNode? value, SchemaNode schema, string path, ref List<string>? removed)
    {
        switch (value)
        {
            case JsonObject members:
                if (schema.IsEmbedded)
                {
                    var unknown = new List<string>();
                    if (members["metadata"] is JsonObject && MetadataDecoder.Decode(members, unknown) is null)
                    {
                        (removed ??= []).AddRange(unknown.Select(field => path + "." + field));
                    }
                }

                foreach (var name in members.Select(member => member.Key).ToList())
                {
                    if (!schema.IsEmbedded || name is not ("apiVersion" or "kind" or "metadata"))
                    {
                        Member(members, name, schema, path, ref removed);
                    }
                }

                break;
            case JsonArray items when schema.Items is { } item:
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i] is JsonObject or JsonArray)
                    {
                        Value(items[i], item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), ref removed);
                    }
                }

                break;
        }
    }
}
