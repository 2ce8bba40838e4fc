using KubeCodegen.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace KubeCodegen.Tool.Yaml;

/// <summary>The members of one mapping: own keys are unique and win over merged ones, which follow them; of two merged ones the first wins.</summary>
internal sealed class MemberList
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<JsonMember> members = [];
    private readonly List<JsonMember> merged = [];

    public static bool IsMergeKey(ParsingEvent key) =>
        key is Scalar { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true } or Scalar { Tag: { IsEmpty: false, Value: "tag:yaml.org,2002:merge" } };

    /// <summary>Turns a key into a name, as Kubernetes' reader does with booleans and integers, and refuses it when it is there already.</summary>
    public string Reserve(JsonValue key, Mark at)
    {
        var name = key switch
        {
            JsonString text => text.Value,
            JsonBoolean boolean => boolean.Value ? "true" : "false",
            JsonNumber number when number.Text.All(character => char.IsAsciiDigit(character) || character == '-') => number.Text,
            JsonNumber number => throw new YamlReadException(at, $"the key {number.Text} is a number with a fraction or an exponent; put it in quotes"),
            _ => throw new YamlReadException(at, $"a key must be a string, not {Describe(key)}"),
        };
        return names.Add(name) ? name : throw new YamlReadException(at, $"the key '{name}' appears twice in one mapping");
    }

    public void Add(string name, JsonValue value) => members.Add(new JsonMember(name, value));

    public void Merge(JsonValue source, Mark at)
    {
        switch (source)
        {
            case JsonObject obj:
                merged.AddRange(obj.Members);
                break;
            case JsonArray array when array.Items.All(item => item is JsonObject):
                merged.AddRange(array.Items.SelectMany(item => ((JsonObject)item).Members));
                break;
            default:
                throw new YamlReadException(at, "the merge key '<<' takes a mapping or a list of mappings; put it in quotes if a plain key is meant");
        }
    }

    public JsonObject ToObject()
    {
        members.AddRange(merged.Where(member => names.Add(member.Name)));
        return new JsonObject(members.ToEquatableArray());
    }

    private static string Describe(JsonValue key) => key is JsonNull ? "null" : $"an {key.Kind}";
}
