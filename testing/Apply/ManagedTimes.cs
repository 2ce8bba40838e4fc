using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Apply;

/// <summary>A write that changes nothing but times of managedFields is none (apiserver <c>IgnoreManagedFieldsTimestampsTransformer</c>).</summary>
internal static class ManagedTimes
{
    /// <summary>Takes over the managedFields of the old object when they and all else differ in times only.</summary>
    public static void Ignore(JsonObject obj, JsonObject old)
    {
        if (obj["metadata"]?["managedFields"] is not JsonArray now || old["metadata"]?["managedFields"] is not JsonArray before || now.Count != before.Count
            || !now.Zip(before).All(pair => JsonNode.DeepEquals(WithoutTime(pair.First), WithoutTime(pair.Second)))
            || !JsonNode.DeepEquals(WithoutFields(obj), WithoutFields(old)))
        {
            return;
        }

        obj["metadata"]!["managedFields"] = before.DeepClone();
    }

    private static JsonNode? WithoutTime(JsonNode? entry)
    {
        var copy = entry?.DeepClone();
        (copy as JsonObject)?.Remove("time");
        return copy;
    }

    private static JsonObject WithoutFields(JsonObject obj)
    {
        var copy = obj.Copy();
        copy.Object("metadata")?.Remove("managedFields");
        return copy;
    }
}
