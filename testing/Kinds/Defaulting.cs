using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Kinds;

/// <summary>Fills in members that are missing.</summary>
internal static class Defaulting
{
    public static void Set(JsonObject obj, string name, JsonNode value)
    {
        if (obj[name] is null)
        {
            obj[name] = value;
        }
    }

    /// <summary>As <see cref="Set"/>; an empty text counts as missing, as Go has it.</summary>
    public static void SetText(JsonObject obj, string name, string value)
    {
        if (obj.Text(name) is null or "")
        {
            obj[name] = value;
        }
    }
}
