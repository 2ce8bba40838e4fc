using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Tables;

/// <summary>A column: what it is called, and what its cell holds for an object.</summary>
internal sealed record TableColumn(string Name, string Type, string Description, Func<JsonObject, DateTimeOffset, JsonNode?> Cell, string Format = "", int Priority = 0)
{
    public JsonObject ToJson() => new() { ["name"] = Name, ["type"] = Type, ["format"] = Format, ["description"] = Description, ["priority"] = Priority };
}
