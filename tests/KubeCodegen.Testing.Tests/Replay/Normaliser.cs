using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>
/// Replaces what differs from run to run, as the README beside the recordings says. UUIDs and versions of objects become
/// <c>&lt;uid:VALUE&gt;</c> and <c>&lt;rv:VALUE&gt;</c>; <see cref="Differences"/> holds them against the numbered ones of the recording.
/// </summary>
internal sealed partial class Normaliser(string address, bool keepsManagedFields)
{
    private readonly HashSet<string> prefixes = new(StringComparer.Ordinal);

    public void AddPrefix(string generateName) => prefixes.Add(generateName);

    public JsonObject Response(Answer answer)
    {
        if (answer.IsClosed)
        {
            return new JsonObject { ["closed"] = true };
        }

        var response = new JsonObject
        {
            ["status"] = answer.Status,
            ["headers"] = new JsonObject(answer.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value.DeepClone()))),
        };
        if (answer.Events is { } events)
        {
            response["events"] = Events(events);
        }
        else
        {
            response["body"] = Body(answer.Body, isList: false);
        }

        return response;
    }

    private JsonArray Events(JsonArray events)
    {
        var result = new JsonArray();
        foreach (var received in events)
        {
            var type = (string)received!["type"]!;
            var content = Body(received["object"], isList: false);
            if (type == "BOOKMARK")
            {
                foreach (var target in new[] { content }.Concat(content?["rows"]?.AsArray().Select(row => row!["object"]) ?? []))
                {
                    var metadata = target!["metadata"]?.AsObject() ?? [];
                    metadata["resourceVersion"] = "<bookmark-rv>";
                    if (metadata.Parent is null)
                    {
                        target["metadata"] = metadata;
                    }
                }
            }

            var normalised = new JsonObject { ["type"] = type, ["object"] = content };
            if (type != "BOOKMARK" || result.Count == 0 || !JsonNode.DeepEquals(result[^1], normalised))
            {
                result.Add(normalised);
            }
        }

        return result;
    }

    private JsonNode? Body(JsonNode? value, bool isList)
    {
        switch (value)
        {
            case JsonObject members:
                var listed = (isList && !members.ContainsKey("kind")) || members.ContainsKey("items") || IsText(members["kind"], "Table");
                var result = new JsonObject();
                foreach (var (key, member) in members)
                {
                    if (key != "managedFields" || keepsManagedFields)
                    {
                        result[key] = Field(key, member, members, listed);
                    }
                }

                return IsText(result["kind"], "Status") && result["message"] is JsonValue ? StatusOrder.Sort(result) : result;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Body(item, isList: false))]);
            case JsonValue scalar when scalar.TryGetValue<string>(out var text):
                return Text(text);
            default:
                return value?.DeepClone();
        }
    }

    private JsonNode? Field(string key, JsonNode? value, JsonObject owner, bool isList)
    {
        var text = value is JsonValue scalar && scalar.TryGetValue<string>(out var content) ? content : null;
        switch (key)
        {
            case "resourceVersion" when text is not (null or "" or "0"):
                return isList ? "<list-rv>" : $"<rv:{text}>";
            case "continue" when text is { Length: > 0 }:
                return "<continue>";
            case "clusterIP" when text is { Length: > 0 } and not "None":
                return "<cluster-ip>";
            case "clusterIPs" when value is JsonArray { Count: > 0 }:
                return new JsonArray("<cluster-ip>");
            case "nodePort" when value is JsonValue and not null && value.ToJsonString() != "0":
                return "<node-port>";
            case "rows" when value is JsonArray rows:
                value = HideAges(rows, owner["columnDefinitions"] as JsonArray ?? []);
                break;
        }

        var normalised = Body(value, isList && key != "items");
        return normalised is JsonArray list ? UnorderedLists.Sort(key, list) : normalised;
    }

    private static JsonArray HideAges(JsonArray rows, JsonArray columns)
    {
        var copy = rows.DeepClone().AsArray();
        foreach (var (index, column) in columns.Index())
        {
            if (!IsText(column!["name"], "Age") && !IsText(column["type"], "date"))
            {
                continue;
            }

            foreach (var row in copy)
            {
                row!["cells"]![index] = "<age>";
            }
        }

        return copy;
    }

    private static bool IsText(JsonNode? value, string expected) => value is JsonValue scalar && scalar.TryGetValue<string>(out var text) && text == expected;

    private string Text(string text)
    {
        text = Uuid().Replace(text, match => $"<uid:{match.Value}>");
        text = Time().Replace(text, Hide).Replace(address, "<server>", StringComparison.Ordinal);
        text = VersionInText().Replace(text, match => match.Groups[1].Value + "<rv>" + (match.Groups[3].Success ? " (<rv>)" : ""));
        text = Hash().Replace(text, "?hash=<hash>");
        text = AccessVolume().Replace(text, "kube-api-access-<suffix>");
        return prefixes.Aggregate(text, (current, prefix) => Regex.Replace(current, Regex.Escape(prefix) + @"[a-z0-9]{5}\b", prefix + "<suffix>"));
    }

    private static string Hide(Match match)
    {
        var at = DateTime.ParseExact(match.Groups[1].Value, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        return Math.Abs((at - DateTime.UtcNow).TotalDays) > 2 ? match.Value : match.Groups[2].Success ? "<microtime>" : "<time>";
    }

    [GeneratedRegex(@"\b(?!1{8})[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"\b(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z")]
    private static partial Regex Time();

    [GeneratedRegex("""((?:ResourceVersion in \S+(?: meta)?(?:: | \()|current: |too old resource version: |\\?"?resourceVersion\\?"?: ?\\?"))(\d+)(?: \((\d+)\))?""")]
    private static partial Regex VersionInText();

    [GeneratedRegex(@"\?hash=[0-9A-F]{32,}")]
    private static partial Regex Hash();

    [GeneratedRegex(@"kube-api-access-[a-z0-9]{5}\b")]
    private static partial Regex AccessVolume();
}
