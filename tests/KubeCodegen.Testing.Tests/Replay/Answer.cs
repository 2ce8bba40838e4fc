using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>What a server sent for one step, before normalisation.</summary>
/// <param name="Body">JSON, or the text; null for an empty body.</param>
/// <param name="Events">Null when the answer is no stream of watch events.</param>
internal sealed record Answer(int Status, IReadOnlyDictionary<string, JsonNode> Headers, JsonNode? Body, JsonArray? Events, bool IsClosed = false)
{
    private static readonly string[] Recorded = ["Content-Type", "Warning", "Retry-After", "Location"];

    public static Answer Closed { get; } = new(0, new Dictionary<string, JsonNode>(), null, null, IsClosed: true);

    public static Answer Of(HttpResponseMessage response, string text, bool isWatch)
    {
        var (body, events) = Parse(text);
        if (text.Length == 0 && isWatch && (int)response.StatusCode == 200)
        {
            events = [];
        }

        return new Answer((int)response.StatusCode, HeadersOf(response), events is null ? body : null, events);
    }

    private static Dictionary<string, JsonNode> HeadersOf(HttpResponseMessage response)
    {
        var headers = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var name in Recorded)
        {
            if (response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values))
            {
                headers[name.ToLowerInvariant()] = name == "Warning"
                    ? new JsonArray([.. values.Select(value => (JsonNode)value)])
                    : string.Join(", ", values);
            }
        }

        return headers;
    }

    private static (JsonNode? Body, JsonArray? Events) Parse(string text)
    {
        if (text.Length == 0)
        {
            return (null, null);
        }

        if (TryParse(text, out var whole))
        {
            return IsEvent(whole) ? (null, [whole]) : (whole, null);
        }

        var events = new JsonArray();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryParse(line, out var value) || !IsEvent(value))
            {
                return (text, null);
            }

            events.Add(value);
        }

        return (null, events);
    }

    private static bool IsEvent(JsonNode? value) => value is JsonObject { Count: 2 } members && members.ContainsKey("type") && members.ContainsKey("object");

    private static bool TryParse(string text, out JsonNode? value)
    {
        try
        {
            value = JsonNode.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }
}
