using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;

namespace KubeCodegen;

/// <summary>Deep copies of the leaves of Kubernetes' models: what generated <c>DeepCopy</c> methods call. Null is copied as null, empty as empty.</summary>
public static class DeepCopies
{
    /// <summary>A copy of a byte string.</summary>
    public static byte[]? Copy(byte[]? value) => value?.AsSpan().ToArray();

    /// <summary>The same value: it cannot be changed.</summary>
    public static IntOrString? Copy(IntOrString? value) => value;

    /// <summary>The same quantity: it cannot be changed.</summary>
    public static ResourceQuantity? Copy(ResourceQuantity? value) => value;

    /// <summary>A copy that outlives the document from which the element comes.</summary>
    public static JsonElement Copy(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? value : value.Clone();

    /// <summary>A copy that outlives the document from which the element comes.</summary>
    public static JsonElement? Copy(JsonElement? value) => value is { } element ? Copy(element) : null;

    /// <summary>A copy of a node and what is below it, without a parent.</summary>
    public static T? Copy<T>(T? value) where T : JsonNode => (T?)value?.DeepClone();

    /// <summary>
    /// A copy of loosely typed JSON: elements, nodes, dictionaries and lists of any depth, primitives.
    /// Dictionaries become <c>Dictionary&lt;string, object?&gt;</c> (or of objects, as YAML readers make them), lists <c>List&lt;object?&gt;</c>.
    /// </summary>
    /// <exception cref="NotSupportedException">The graph holds an object that is no JSON; only its own class could copy it.</exception>
    public static object? CopyJson(object? value) => value switch
    {
        null or string => value,
        JsonElement element => Copy(element),
        JsonNode node => node.DeepClone(),
        byte[] bytes => Copy(bytes),
        ValueType or ResourceQuantity or IntOrString => value,
        IDictionary<object, object?> map => CopyMap(map),
        IDictionary map when JsonGraph.HasStringKeys(map) => CopyMap(map),
        IList list => CopyList(list),
        _ => throw new NotSupportedException($"A {value.GetType()} in loosely typed JSON cannot be copied. Store a JsonNode, a JsonElement, or dictionaries, lists and primitives instead."),
    };

    private static Dictionary<object, object?> CopyMap(IDictionary<object, object?> map)
    {
        var copy = new Dictionary<object, object?>(map.Count);
        foreach (var (key, value) in map)
        {
            copy.Add(key, CopyJson(value));
        }

        return copy;
    }

    private static Dictionary<string, object?> CopyMap(IDictionary map)
    {
        var copy = new Dictionary<string, object?>(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            copy.Add((string)entry.Key, CopyJson(entry.Value));
        }

        return copy;
    }

    private static List<object?> CopyList(IList list)
    {
        var copy = new List<object?>(list.Count);
        foreach (var item in list)
        {
            copy.Add(CopyJson(item));
        }

        return copy;
    }
}
