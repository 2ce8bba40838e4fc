using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;

namespace KubeCodegen.Generator.Tests.Copies;

/// <summary>What an object consists of, to the last field, as text and as references.</summary>
internal static class ObjectGraph
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Known = new();

    /// <summary>Every place in the graph with its value; null, empty and absent items stand apart, so equal lines mean an exact copy.</summary>
    public static IReadOnlyList<string> Lines(object? root)
    {
        var lines = new List<string>();
        Visit(root, "", (path, value) => lines.Add($"{path} = {value}"), _ => { });
        return lines;
    }

    /// <summary>Every object in the graph that somebody could change.</summary>
    public static HashSet<object> Mutable(object? root)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Visit(root, "", (_, _) => { }, value => found.Add(value));
        return found;
    }

    public static FieldInfo[] Fields(Type type) => Known.GetOrAdd(type, static unknown => [.. FieldsOf(unknown)]);

    private static IEnumerable<FieldInfo> FieldsOf(Type? type)
    {
        for (; type is not null && type != typeof(object) && type != typeof(ValueType); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static void Visit(object? value, string path, Action<string, string> line, Action<object> mutable)
    {
        if (Leaf(value) is { } text)
        {
            line(path, text);
            return;
        }

        if (IsMutable(value!))
        {
            mutable(value!);
        }

        line(path, value!.GetType().Name);
        foreach (var (below, step) in Below(value))
        {
            Visit(below, path + step, line, mutable);
        }
    }

    private static string? Leaf(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        JsonElement element => element.ValueKind == JsonValueKind.Undefined ? "undefined" : element.GetRawText(),
        JsonValue json => json.ToJsonString(),
        Uri uri => uri.OriginalString,
        ResourceQuantity or IntOrString or decimal or DateTime or DateTimeOffset or TimeSpan or Guid or Enum => value.ToString(),
        _ when value.GetType().IsPrimitive => value.ToString(),
        _ => null,
    };

    private static bool IsMutable(object value) =>
        !value.GetType().IsValueType && value is not Array { Length: 0 } && value.GetType().Namespace != "System.Collections.Immutable";

    private static IEnumerable<(object? Value, string Step)> Below(object value) => value switch
    {
        JsonObject json => json.Select(member => ((object?)member.Value, "." + member.Key)),
        IDictionary map => map.Keys.Cast<object>().Select(key => (map[key], $"{{{key}}}")).OrderBy(entry => entry.Item2, StringComparer.Ordinal),
        IEnumerable list => Items(list),
        _ => Fields(value.GetType()).Select(field => (field.GetValue(value), "." + field.Name)),
    };

    private static IEnumerable<(object? Value, string Step)> Items(IEnumerable list)
    {
        var isAbsent = list.GetType() is { IsValueType: true } type && (bool)type.GetProperty("IsDefault")!.GetValue(list)!;
        return isAbsent ? [(null, "[absent]")] : list.Cast<object?>().Select((item, index) => (item, $"[{index}]"));
    }
}
