using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace KubeCodegen.Testing.Protobuf;

/// <summary>The messages in which built-in kinds travel, by their names: <c>core.v1.Pod</c>.</summary>
internal static class ProtobufMessages
{
    private static readonly Lazy<FrozenDictionary<string, string>> Lines = new(Load);
    private static readonly ConcurrentDictionary<string, FrozenDictionary<int, ProtobufField>> Parsed = new(StringComparer.Ordinal);

    /// <summary>The fields of a message by their numbers; null for a message that is not known.</summary>
    public static FrozenDictionary<int, ProtobufField>? Find(string message) =>
        Lines.Value.TryGetValue(message, out var line)
            ? Parsed.GetOrAdd(message, static (_, line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ProtobufField.Parse).ToFrozenDictionary(field => field.Number), line)
            : null;

    /// <summary>The message of a kind: groups are named by their first word.</summary>
    public static string NameOf(string apiVersion, string kind)
    {
        var slash = apiVersion.IndexOf('/', StringComparison.Ordinal);
        var (group, version) = slash < 0 ? ("core", apiVersion) : (apiVersion[..slash].Split('.')[0], apiVersion[(slash + 1)..]);
        return kind == "DeleteOptions" ? "meta.v1.DeleteOptions" : $"{group}.{version}.{kind}";
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(ProtobufMessages).Assembly.GetManifestResourceStream("protobuf.fields")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 2))
            .ToFrozenDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);
    }
}

/// <param name="Type">A scalar, or the name of a message.</param>
/// <param name="KeepsZero">Zero, false and the empty text were set; else they are as good as nothing.</param>
/// <param name="IsInline">The fields of the message stand among those of the one around it.</param>
internal sealed record ProtobufField(int Number, string Name, string Type, bool IsList, bool IsMap, bool KeepsZero, bool IsInline)
{
    public static ProtobufField Parse(string text)
    {
        var (equals, colon) = (text.IndexOf('=', StringComparison.Ordinal), text.IndexOf(':', StringComparison.Ordinal));
        var (name, type) = (text[(equals + 1)..colon], text[(colon + 1)..]);
        return new ProtobufField(
            int.Parse(text.AsSpan(0, equals), CultureInfo.InvariantCulture),
            name.TrimEnd('!', '~'),
            type.TrimStart('[', ']', '{', '}'),
            type.StartsWith('['),
            type.StartsWith('{'),
            name.EndsWith('!'),
            name.EndsWith('~'));
    }
}
