using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>Plays the steps of one group and keeps the answers, as they came, for the placeholders of later steps.</summary>
internal sealed partial class Player(HttpClient client, Normaliser normaliser)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private readonly Dictionary<string, JsonNode?> answers = new(StringComparer.Ordinal);

    /// <summary>The answers of a step and of those that are played during it, in the order in which they were answered.</summary>
    public async Task<IReadOnlyList<(RecordedStep Step, JsonObject Response)>> PlayAsync(RecordedStep step, CancellationToken cancellation)
    {
        var request = Resolve(step.Request)!.AsObject();
        if (request["body"] is JsonObject body && (string?)(body["metadata"] as JsonObject)?["generateName"] is { } prefix)
        {
            normaliser.AddPrefix(prefix);
        }

        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            var played = new List<(RecordedStep, JsonObject)>();
            var answer = await SendAsync(request, step, played, cancellation);
            if (step.Until is null || DateTime.UtcNow > deadline || Regex.IsMatch(MatchedText(answer), step.Until, RegexOptions.Singleline))
            {
                answers[step.Name] = answer.Events ?? answer.Body;
                played.Add((step, normaliser.Response(answer)));
                return played;
            }

            await Task.Delay(20, cancellation);
        }
    }

    private async Task<Answer> SendAsync(JsonObject request, RecordedStep step, List<(RecordedStep, JsonObject)> played, CancellationToken cancellation)
    {
        using var message = Message(request);
        try
        {
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellation);
            foreach (var inner in step.During)
            {
                played.AddRange(await PlayAsync(inner, cancellation));
            }

            var text = await response.Content.ReadAsStringAsync(cancellation);
            var isWatch = (string?)request["query"]?["watch"] is "1" or "true";
            return Answer.Of(response, text.Contains('\uFFFD', StringComparison.Ordinal) ? "<binary>" : text, isWatch);
        }
        catch (HttpRequestException)
        {
            return Answer.Closed;
        }
    }

    private static string MatchedText(Answer answer) =>
        $"{answer.Status} {(answer.Events ?? answer.Body)?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })}";

    private static HttpRequestMessage Message(JsonObject request)
    {
        var query = string.Join('&', request["query"]?.AsObject().Select(pair => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(Scalar(pair.Value))) ?? []);
        var path = string.Join('/', ((string)request["path"]!).Split('/').Select(part => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal)));
        var message = new HttpRequestMessage(new HttpMethod((string)request["method"]!), path + (query.Length > 0 ? "?" + query : ""));
        if (request["body"] is { } body)
        {
            var text = body is JsonValue scalar && scalar.TryGetValue<string>(out var given) ? given : PythonJson.Write(body);
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        }

        message.Headers.TryAddWithoutValidation("User-Agent", "conformance/1.0");
        foreach (var (name, value) in request["headers"]!.AsObject())
        {
            if (name == "content-type")
            {
                message.Content ??= new ByteArrayContent([]);
                message.Content.Headers.TryAddWithoutValidation(name, (string?)value);
            }
            else
            {
                message.Headers.TryAddWithoutValidation(name, (string?)value);
            }
        }

        return message;
    }

    private static string Scalar(JsonNode? value) => value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : value?.ToJsonString() ?? "None";

    private JsonNode? Resolve(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Resolve)]),
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => Reference().Replace(text, match => LookUp(match.Groups[1].Value)),
        _ => value?.DeepClone(),
    };

    private string LookUp(string reference)
    {
        var parts = reference.Split('.');
        var value = answers.GetValueOrDefault(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            value = value switch
            {
                JsonArray items when int.Parse(part, CultureInfo.InvariantCulture) is var index && index < items.Count => items[index],
                JsonObject members => members[part],
                _ => null,
            };
        }

        return value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : PythonJson.Write(value);
    }

    [GeneratedRegex(@"\$\{([^}]+)\}")]
    private static partial Regex Reference();
}
