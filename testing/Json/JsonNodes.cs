using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Json;

/// <summary>Reading parts of an object that may be missing or of another type.</summary>
internal static class JsonNodes
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 20_000 };

    /// <summary>The text of a member, or null when there is none.</summary>
    public static string? Text(this JsonNode? node, string name) => (node as JsonObject)?[name].AsText();

    public static string? AsText(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static long? Whole(this JsonNode? node, string name) => (node as JsonObject)?[name] is JsonValue value
        ? value.TryGetValue<long>(out var whole) ? whole : value.TryGetValue<int>(out var small) ? small : value.TryGetValue<double>(out var real) && real == Math.Floor(real) ? (long)real : null
        : null;

    public static bool Flag(this JsonNode? node, string name) => (node as JsonObject)?[name] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public static JsonObject? Object(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonObject;

    public static IEnumerable<JsonNode?> Items(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonArray ?? Enumerable.Empty<JsonNode?>();

    public static IEnumerable<JsonObject> Objects(this JsonNode? node, string name) => node.Items(name).OfType<JsonObject>();

    public static IEnumerable<string> Texts(this JsonNode? node, string name) => node.Items(name).Select(AsText).OfType<string>();

    /// <summary>The member as an object, made where there is none.</summary>
    public static JsonObject GetOrAdd(this JsonObject node, string name)
    {
        if (node[name] is not JsonObject member)
        {
            node[name] = member = [];
        }

        return member;
    }

    public static JsonObject Copy(this JsonObject node) => node.DeepClone().AsObject();

    public static byte[] ToUtf8(this JsonNode? node)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            if (node is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                node.WriteTo(writer);
            }
        }

        return buffer.WrittenSpan.ToArray();
    }
}
