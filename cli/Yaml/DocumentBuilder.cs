using KubeCodegen.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace KubeCodegen.Tool.Yaml;

/// <summary>
/// Builds the value of one document from the parser's events. Aliases share their target, so reading an alias bomb is cheap; writing or
/// comparing its value would not be, hence the limits on depth and on what aliases repeat.
/// </summary>
internal sealed class DocumentBuilder(IParser parser)
{
    /// <summary>Values and characters that aliases may repeat in one document.</summary>
    public const long MaxRepeated = 4_000_000;

    private readonly Dictionary<AnchorName, Anchored> anchors = [];
    private long size;
    private long repeated;
    private int deepest;

    private sealed record Anchored(JsonValue Value, long Size, int Height);

    /// <summary>Reads the node whose first event is current and leaves the parser on the event behind it.</summary>
    public JsonValue ReadNode(int depth)
    {
        CheckDepth(depth);
        if (parser.Current is AnchorAlias alias)
        {
            parser.MoveNext();
            return Repeat(alias, depth);
        }

        var (sizeBefore, deepestBefore) = (size, deepest);
        var anchor = ((NodeEvent)parser.Current!).Anchor;
        size++;
        deepest = depth;
        var value = parser.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart sequence => ReadSequence(sequence, depth),
            _ => ReadMapping((MappingStart)parser.Current!, depth),
        };
        if (!anchor.IsEmpty)
        {
            anchors[anchor] = new Anchored(value, size - sizeBefore, deepest - depth);
        }

        deepest = Math.Max(deepest, deepestBefore);
        return value;
    }

    private JsonValue Repeat(AnchorAlias alias, int depth)
    {
        if (!anchors.TryGetValue(alias.Value, out var target))
        {
            throw new YamlReadException(alias.Start, $"the alias '*{alias.Value}' has no finished anchor '&{alias.Value}' before it");
        }

        CheckDepth(depth + target.Height);
        deepest = Math.Max(deepest, depth + target.Height);
        size += target.Size;
        repeated += target.Size;
        return repeated <= MaxRepeated
            ? target.Value
            : throw new YamlReadException(alias.Start, $"the aliases of this document repeat more than {MaxRepeated} values and characters");
    }

    private JsonValue ReadScalar(Scalar scalar)
    {
        size += scalar.Value.Length;
        parser.MoveNext();
        return ScalarResolver.Resolve(scalar);
    }

    private JsonArray ReadSequence(SequenceStart start, int depth)
    {
        CheckTag(start, "seq");
        parser.MoveNext();
        var items = new List<JsonValue>();
        while (parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        parser.MoveNext();
        return new JsonArray(items.ToEquatableArray());
    }

    private JsonObject ReadMapping(MappingStart start, int depth)
    {
        CheckTag(start, "map");
        parser.MoveNext();
        var members = new MemberList();
        while (parser.Current is not MappingEnd)
        {
            var at = parser.Current!.Start;
            if (MemberList.IsMergeKey(parser.Current))
            {
                parser.MoveNext();
                members.Merge(ReadNode(depth + 1), at);
                continue;
            }

            var key = members.Reserve(ReadNode(depth + 1), at);
            members.Add(key, ReadNode(depth + 1));
        }

        parser.MoveNext();
        return members.ToObject();
    }

    private void CheckDepth(int depth)
    {
        if (depth > JsonReader.MaxDepth)
        {
            throw new YamlReadException(parser.Current!.Start, $"the document is nested deeper than {JsonReader.MaxDepth} levels", endsFile: true);
        }
    }

    private static void CheckTag(NodeEvent node, string expected)
    {
        if (!node.Tag.IsEmpty && node.Tag.Value != "!" && node.Tag.Value != "tag:yaml.org,2002:" + expected)
        {
            throw new YamlReadException(node.Start, $"the tag {node.Tag.Value} has no meaning in JSON; write the value without it");
        }
    }
}
