using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds;

/// <summary>A part of a definition's schema, as people write its path.</summary>
internal sealed record CrdPart(string Path, long Bytes);

/// <summary>Which parts make a definition large.</summary>
internal static class CrdParts
{
    private sealed record Node(string Path, JsonObject Schema)
    {
        public long Bytes { get; } = CrdSize.Of(Schema);
    }

    /// <summary>The largest parts that do not lie in one another, largest first: one that owes most of its size to one part below gives way to that.</summary>
    public static IReadOnlyList<CrdPart> Largest(JsonObject definition, int count)
    {
        var nodes = Versions(definition).ToList();
        for (var steps = 0; steps < 1000; steps++)
        {
            nodes = [.. nodes.OrderByDescending(node => node.Bytes).ThenBy(node => node.Path, StringComparer.Ordinal)];
            var (opened, below) = nodes.Take(count).Select(node => (Node: node, Below: Below(node).ToList())).FirstOrDefault(pair => IsSpread(pair.Node, pair.Below, nodes.Count < count));
            if (opened is null)
            {
                break;
            }

            nodes.Remove(opened);
            nodes.AddRange(below);
        }

        return [.. nodes.Take(count).Select(node => new CrdPart(node.Path, node.Bytes))];
    }

    public static long Descriptions(JsonValue value) => value switch
    {
        JsonArray array => array.Items.Sum(item => Descriptions(item)),
        JsonObject members => members.Members.Sum(member => member is { Name: "description", Value: JsonString text } ? CrdSize.Of(text) : Descriptions(member.Value)),
        _ => 0,
    };

    /// <summary>Whether the parts below say more than the node: one of them is most of it, or there are too few parts so far.</summary>
    private static bool IsSpread(Node node, List<Node> below, bool isFew) =>
        below.Count > 0 && (isFew || below.Any(part => part.Bytes * 2 > node.Bytes));

    private static IEnumerable<Node> Versions(JsonObject definition) =>
        from version in ((definition["spec"] as JsonObject)?["versions"] as JsonArray)?.Items.OfType<JsonObject>() ?? []
        let schema = (version["schema"] as JsonObject)?["openAPIV3Schema"] as JsonObject
        where schema is not null
        select new Node((version["name"] as JsonString)?.Value ?? "", schema);

    private static IEnumerable<Node> Below(Node node)
    {
        foreach (var property in (node.Schema["properties"] as JsonObject)?.Members ?? [])
        {
            if (property.Value is JsonObject schema)
            {
                yield return new Node(node.Path + (node.Path.IndexOf(' ') >= 0 ? "." : " ") + property.Name, schema);
            }
        }

        if (node.Schema["items"] is JsonObject items)
        {
            yield return new Node(node.Path + "[]", items);
        }

        if (node.Schema["additionalProperties"] is JsonObject values)
        {
            yield return new Node(node.Path + "{}", values);
        }
    }
}
