using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KubeCodegen.Testing.Tests.Replay;

/// <summary>Where an answer differs from the recorded one. UUIDs and versions have to be equal and different where the recorded ones are.</summary>
internal sealed partial class Differences
{
    private readonly Dictionary<string, string> actual = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> recorded = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Of(JsonObject wanted, JsonObject got)
    {
        var found = new List<string>();
        Compare("", wanted, got, found);
        return found;
    }

    private void Compare(string path, JsonNode? wanted, JsonNode? got, List<string> found)
    {
        switch (wanted, got)
        {
            case (JsonObject a, JsonObject b):
                foreach (var key in a.Select(member => member.Key).Union(b.Select(member => member.Key)).Order(StringComparer.Ordinal))
                {
                    if (a.ContainsKey(key) && b.ContainsKey(key))
                    {
                        Compare($"{path}.{key}", a[key], b[key], found);
                    }
                    else
                    {
                        found.Add($"{path}.{key}: wanted {(a.ContainsKey(key) ? Short(a[key]) : "nothing")}, got {(b.ContainsKey(key) ? Short(b[key]) : "nothing")}");
                    }
                }

                break;
            case (JsonArray a, JsonArray b):
                for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
                {
                    Compare($"{path}[{i}]", a[i], b[i], found);
                }

                for (var i = Math.Min(a.Count, b.Count); i < Math.Max(a.Count, b.Count); i++)
                {
                    found.Add($"{path}[{i}]: wanted {(i < a.Count ? Short(a[i]) : "nothing")}, got {(i < b.Count ? Short(b[i]) : "nothing")}");
                }

                break;
            case (JsonValue a, JsonValue b) when a.TryGetValue<string>(out var text) && b.TryGetValue<string>(out var other):
                if (!SameText(text, other))
                {
                    found.Add($"{path}: wanted {Short(a)}\n        got {Short(b)}");
                }

                break;
            default:
                if (!SameScalar(wanted, got))
                {
                    found.Add($"{path}: wanted {Short(wanted)}, got {Short(got)}");
                }

                break;
        }
    }

    private bool SameText(string wanted, string got)
    {
        var (a, b) = (Placeholder().Split(wanted), Token().Split(got));
        if (!a.SequenceEqual(b))
        {
            return false;
        }

        var same = true;
        foreach (var (name, value) in Placeholder().Matches(wanted).Select(match => match.Value).Zip(Token().Matches(got).Select(match => match.Value)))
        {
            same &= name[..3] == value[..3];
            same &= actual.TryAdd(name, value) || actual[name] == value;
            same &= recorded.TryAdd(value, name) || recorded[value] == name;
        }

        return same;
    }

    /// <summary>Numbers are as they are written: 5 and 5.0 differ.</summary>
    private static bool SameScalar(JsonNode? wanted, JsonNode? got)
    {
        if (wanted?.GetValueKind() != got?.GetValueKind() || wanted is not JsonValue || got is not JsonValue)
        {
            return wanted is null && got is null;
        }

        return wanted.GetValueKind() != JsonValueKind.Number
            || (IsFloat(wanted) == IsFloat(got) && (IsFloat(wanted) ? double.Parse(wanted.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) == double.Parse(got.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) : wanted.ToJsonString() == got.ToJsonString()));
    }

    private static bool IsFloat(JsonNode number) => number.ToJsonString().AsSpan().ContainsAny('.', 'e', 'E');

    private static string Short(JsonNode? value)
    {
        var text = value?.ToJsonString(Relaxed) ?? "null";
        return text.Length <= 700 ? text : text[..700] + " …";
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"<(?:uid|rv)-\d+>")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"<(?:uid|rv):[^>]+>")]
    private static partial Regex Token();
}
