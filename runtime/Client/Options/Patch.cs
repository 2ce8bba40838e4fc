using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KubeCodegen.Json;

namespace KubeCodegen.Client;

/// <summary>Changes to an object, in one of the languages for that.</summary>
/// <param name="MediaType">Which language.</param>
/// <param name="Content">UTF-8.</param>
public sealed record Patch(string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>A JSON patch (RFC 6902): a list of operations.</summary>
    public static Patch Json(JsonArray operations) => new("application/json-patch+json", Bytes(operations));

    /// <summary>A JSON patch (RFC 6902) as text.</summary>
    public static Patch Json(string operations) => new("application/json-patch+json", Encoding.UTF8.GetBytes(operations));

    /// <summary>A JSON merge patch (RFC 7386): what is there replaces, null removes, lists are replaced whole.</summary>
    public static Patch Merge(JsonNode changes) => new("application/merge-patch+json", Bytes(changes));

    /// <summary>A JSON merge patch (RFC 7386) as text.</summary>
    public static Patch Merge(string changes) => new("application/merge-patch+json", Encoding.UTF8.GetBytes(changes));

    /// <summary>A strategic merge patch, which merges lists by their keys. Built-in kinds only: for custom resources the server answers 415.</summary>
    public static Patch StrategicMerge(JsonNode changes) => new("application/strategic-merge-patch+json", Bytes(changes));

    /// <summary>A strategic merge patch as text.</summary>
    public static Patch StrategicMerge(string changes) => new("application/strategic-merge-patch+json", Encoding.UTF8.GetBytes(changes));

    private static byte[] Bytes(JsonNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = ApiJson.Options.Encoder }))
        {
            node.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
