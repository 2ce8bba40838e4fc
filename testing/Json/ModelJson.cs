using System.Globalization;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Model;
using Model = KubeCodegen.Generator.Model;
using Nodes = System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Json;

/// <summary>Between the server's trees and the values in which the core judges definitions.</summary>
internal static class ModelJson
{
    public static Model.JsonValue ToModel(JsonNode? node) => node switch
    {
        null => Model.JsonValue.Null,
        Nodes.JsonObject members => new Model.JsonObject(members.Select(member => new JsonMember(member.Key, ToModel(member.Value))).ToEquatableArray()),
        Nodes.JsonArray items => new Model.JsonArray(items.Select(ToModel).ToEquatableArray()),
        Nodes.JsonValue value when value.TryGetValue<string>(out var text) => Model.JsonValue.Of(text),
        Nodes.JsonValue value when value.TryGetValue<bool>(out var flag) => Model.JsonValue.Of(flag),
        _ => new JsonNumber(node.ToJsonString()),
    };

    public static JsonNode? ToNode(Model.JsonValue value) => value switch
    {
        JsonNull => null,
        JsonBoolean flag => Nodes.JsonValue.Create(flag.Value),
        JsonString text => Nodes.JsonValue.Create(text.Value),
        JsonNumber number => Number(number.Text),
        Model.JsonArray items => new Nodes.JsonArray([.. items.Items.Select(ToNode)]),
        Model.JsonObject members => ToNode(members),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static Nodes.JsonObject ToNode(Model.JsonObject members)
    {
        var node = new Nodes.JsonObject();
        foreach (var member in members.Members)
        {
            node[member.Name] = ToNode(member.Value);
        }

        return node;
    }

    private static Nodes.JsonValue Number(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? Nodes.JsonValue.Create(whole)
            : Nodes.JsonValue.Create(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
}
