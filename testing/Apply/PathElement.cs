using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Testing.Json;
using GoJson = KubeCodegen.Testing.Json.GoJson;

namespace KubeCodegen.Testing.Apply;

/// <summary>One step of the way to a field: a member, an item of a list by its keys or its value, or an index (structured-merge-diff <c>fieldpath.PathElement</c>).</summary>
internal sealed class PathElement : IComparable<PathElement>, IEquatable<PathElement>
{
    /// <summary>As it is written in <c>fieldsV1</c>: <c>f:spec</c>, <c>k:{"name":"main"}</c>, <c>v:"a"</c>, <c>i:0</c>.</summary>
    private readonly string text;
    private readonly JsonNode? value;

    private PathElement(string text, JsonNode? value)
    {
        this.text = text;
        this.value = value;
    }

    /// <summary>The name of a member; null for items.</summary>
    public string? Field => text[0] == 'f' ? text[2..] : null;

    public bool IsKey => text[0] == 'k';

    public static PathElement OfField(string name) => new("f:" + name, null);

    /// <param name="keys">In the order of their names.</param>
    public static PathElement OfKeys(JsonObject keys) => new("k:" + Write(keys), keys);

    public static PathElement OfValue(JsonNode value) => new("v:" + Write(value), value);

    public static PathElement OfIndex(int index) => new(string.Create(CultureInfo.InvariantCulture, $"i:{index}"), JsonValue.Create((long)index));

    /// <summary>The element with this text, or null when it is none.</summary>
    public static PathElement? Parse(string text)
    {
        if (text.Length < 2 || text[1] != ':')
        {
            return null;
        }

        if (text[0] == 'f')
        {
            return new PathElement(text, null);
        }

        try
        {
            return (text[0], GoJson.Parse(Encoding.UTF8.GetBytes(text[2..]))) switch
            {
                ('k', JsonObject keys) => OfKeys(new JsonObject(keys.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => KeyValuePair.Create(key.Key, key.Value?.DeepClone())))),
                ('v', JsonValue scalar) => OfValue(scalar),
                ('i', JsonValue index) when index.TryGetValue<long>(out var at) => OfIndex((int)at),
                _ => null,
            };
        }
        catch (GoJsonException)
        {
            return null;
        }
    }

    public int CompareTo(PathElement? other)
    {
        if (other is null)
        {
            return 1;
        }

        return text[0] != other.text[0] ? Rank(text[0]).CompareTo(Rank(other.text[0]))
            : text[0] == 'f' ? string.CompareOrdinal(text, other.text)
            : Compare(value, other.value);
    }

    public bool Equals(PathElement? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as PathElement);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>As it is written in <c>fieldsV1</c>.</summary>
    public string ToFieldsV1() => text;

    /// <summary>As messages show it: <c>.spec</c>, <c>[name="main"]</c>, <c>[="a"]</c>, <c>[0]</c>.</summary>
    public override string ToString() => text[0] switch
    {
        'f' => "." + text[2..],
        'k' => $"[{string.Join(",", value!.AsObject().Select(key => $"{key.Key}={Print(key.Value)}"))}]",
        'v' => $"[={Print(value)}]",
        _ => $"[{text[2..]}]",
    };

    private static int Rank(char kind) => "fkvi".IndexOf(kind, StringComparison.Ordinal);

    private static string Print(JsonNode? scalar) => scalar is null ? "null" : scalar.AsText() is { } content ? GoText.Quote(content) : GoFormat.Value(scalar);

    private static string Write(JsonNode node) => Encoding.UTF8.GetString(node.ToUtf8());

    private static int Compare(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (JsonObject a, JsonObject b) => a.Zip(b).Select(pair => string.CompareOrdinal(pair.First.Key, pair.Second.Key) is var order and not 0 ? order : Compare(pair.First.Value, pair.Second.Value))
            .FirstOrDefault(order => order != 0, a.Count.CompareTo(b.Count)),
        _ when KindRank(left) != KindRank(right) => KindRank(left).CompareTo(KindRank(right)),
        (JsonValue a, JsonValue b) when a.AsText() is { } text => string.CompareOrdinal(text, b.AsText()),
        (JsonValue a, JsonValue b) when KindRank(left) == 0 => Number(a).CompareTo(Number(b)),
        _ => (left?.GetValueKind() == JsonValueKind.True).CompareTo(right?.GetValueKind() == JsonValueKind.True),
    };

    private static int KindRank(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Number => 0,
        JsonValueKind.String => 1,
        JsonValueKind.True or JsonValueKind.False => 2,
        _ => 3,
    };

    private static double Number(JsonValue number) => number.TryGetValue<long>(out var whole) ? whole : number.GetValue<double>();
}
