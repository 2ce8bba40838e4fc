using System.Globalization;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Crds.Decoding;

internal sealed class GoList(GoType item) : GoType("[]" + item.Name)
{
    public override JsonValue Zero { get; } = new JsonArray(default);

    public override JsonValue Decode(JsonValue value, DecodeState state) => value is JsonArray { Items: var items }
        ? new JsonArray(items.Select((element, index) => state.DecodeAt($"[{index.ToString(CultureInfo.InvariantCulture)}]", item, element)).ToEquatableArray())
        : state.Mismatch(this, value);
}

/// <summary>A map with texts as keys; it has no order, so it gets one.</summary>
internal sealed class GoMap(GoType item) : GoType("map[string]" + item.Name)
{
    public override JsonValue Zero => JsonObject.Empty;

    public override JsonValue Decode(JsonValue value, DecodeState state) => value is JsonObject { Members: var members }
        ? new JsonObject(members
            .Select(member => new JsonMember(member.Name, state.DecodeAt("." + member.Name, item, member.Value)))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ToEquatableArray())
        : state.Mismatch(this, value);
}
