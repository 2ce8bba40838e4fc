using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen.Testing.Apply;

internal enum ScalarType
{
    Numeric,
    String,
    Boolean,
    Untyped,
}

/// <summary>
/// How values of a type are merged and owned (structured-merge-diff <c>schema.Atom</c>). Most types are one of scalar, list and map; where the schema does not say,
/// the value decides.
/// </summary>
internal sealed record MergeType(ScalarType? Scalar = null, MergeList? List = null, MergeMap? Map = null)
{
    /// <summary>Any value, owned field by field.</summary>
    public static MergeType Deduced { get; } = MakeDeduced();

    public static MergeType Of(ScalarType scalar) => new(scalar);

    /// <summary>The alternative that a value is of; the type itself when it is none, or not there.</summary>
    public MergeType For(Operand value)
    {
        if (Alternatives <= 1 || value.Node is not { } node)
        {
            return this;
        }

        return node.GetValueKind() switch
        {
            JsonValueKind.Object => Map is null ? this : new(Map: Map),
            JsonValueKind.Array => List is null ? this : new(List: List),
            _ => Scalar is null ? this : new(Scalar),
        };
    }

    private int Alternatives => (Scalar is null ? 0 : 1) + (List is null ? 0 : 1) + (Map is null ? 0 : 1);

    private static MergeType MakeDeduced()
    {
        MergeType? atomic = null;
        atomic = new MergeType(ScalarType.Untyped, new MergeList(() => atomic!, false, []), new MergeMap(() => MergeMap.NoFields, () => atomic, true));
        MergeType? deduced = null;
        deduced = new MergeType(ScalarType.Untyped, new MergeList(() => atomic, false, []), new MergeMap(() => MergeMap.NoFields, () => deduced, false));
        return deduced;
    }
}

/// <param name="isAssociative">Whether items are known by their keys, or by their values where there are no keys; else the list is one value.</param>
/// <param name="keys">In the order of their names.</param>
internal sealed class MergeList(Func<MergeType> element, bool isAssociative, IReadOnlyList<string> keys)
{
    private MergeType? resolved;

    public MergeType Element => resolved ??= element();

    public bool IsAssociative => isAssociative;

    public IReadOnlyList<string> Keys => keys;
}

/// <param name="isAtomic">Whether the map is one value.</param>
internal sealed class MergeMap(Func<IReadOnlyDictionary<string, MergeField>> fields, Func<MergeType?> element, bool isAtomic)
{
    private readonly Lazy<IReadOnlyDictionary<string, MergeField>> resolved = new(fields);
    private readonly Lazy<MergeType?> elementType = new(element);

    public static IReadOnlyDictionary<string, MergeField> NoFields { get; } = new Dictionary<string, MergeField>();

    public bool IsAtomic => isAtomic;

    public MergeField? Find(string name) => resolved.Value.GetValueOrDefault(name);

    /// <summary>The type of a member; null when there cannot be one of that name.</summary>
    public MergeType? TypeOf(string name) => Find(name)?.Type ?? elementType.Value;
}

/// <param name="Default">What an item that leaves the field out has in its key.</param>
internal sealed record MergeField(MergeType Type, JsonNode? Default);

/// <summary>A value, JSON's null, or nothing.</summary>
internal readonly record struct Operand(bool IsPresent, JsonNode? Node)
{
    public static Operand Absent { get; } = new(false, null);

    public static Operand Of(JsonNode? node) => new(true, node);

    /// <summary>Whether there is a value that is no list (map) with something in it.</summary>
    public bool IsEmptyList => Node is not JsonArray { Count: > 0 };

    public bool IsEmptyMap => Node is not JsonObject { Count: > 0 };

    public Operand Member(string name) => Node is JsonObject members && members.TryGetPropertyValue(name, out var value) ? Of(value) : Absent;
}
