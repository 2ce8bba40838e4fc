using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Emitting.Copies;

/// <summary>The two private methods that copy and compare one collection type.</summary>
/// <param name="Suffix">What their names end with, such as <c>ListOfV1Container</c>.</param>
/// <param name="Type">The declared type, without <c>?</c>.</param>
/// <param name="Created">The type that a copy is made of.</param>
internal sealed record CollectionView(string Suffix, string Type, string Created)
{
    public string Item { get; init; } = "";

    public string ItemCopy { get; init; } = "";

    public string ItemEquals { get; init; } = "";

    public bool IsIndexed { get; init; }

    /// <summary>Read in sequence; so is a set of objects, whose own equality is not ours. On the wire it is a list.</summary>
    public bool IsSequence { get; init; }

    public bool IsArray { get; init; }

    public bool IsSet { get; init; }

    public bool IsMap { get; init; }

    public bool IsImmutable { get; init; }

    public bool IsImmutableArray { get; init; }

    /// <summary>Whether a copy takes a loop, because the items have to be copied too.</summary>
    public bool NeedsCopy { get; init; }

    public string Length => IsArray || IsImmutableArray ? "Length" : "Count";

    public static CollectionView Of(ListShape list, string suffix, CopyExpressions items) => new(suffix, list.CSharp, Creation(list))
    {
        Item = Nullable(list.Item),
        ItemCopy = items.Copy(list.Item, "item"),
        ItemEquals = items.Equal(list.Item, "leftItem", "rightItem"),
        NeedsCopy = !list.Item.IsShared,
        IsIndexed = list.Kind == ListKind.Indexed,
        IsSequence = list.Kind == ListKind.Sequence || (list.Kind == ListKind.Set && !list.Item.IsShared),
        IsArray = list.Kind == ListKind.Array,
        IsSet = list.Kind == ListKind.Set && list.Item.IsShared,
        IsImmutable = list.Kind == ListKind.Immutable,
        IsImmutableArray = IsImmutableArrayOf(list),
    };

    public static CollectionView Of(MapShape map, string suffix, CopyExpressions items) => new(suffix, map.CSharp, Creation(map))
    {
        Item = Nullable(map.Value),
        ItemCopy = items.Copy(map.Value, "item"),
        ItemEquals = items.Equal(map.Value, "leftItem", "rightItem"),
        NeedsCopy = !map.Value.IsShared,
        IsMap = true,
        IsImmutable = map.Kind == MapKind.Immutable,
    };

    /// <summary>The type whose constructor copies the whole collection, because the items can be shared; else null.</summary>
    public static string? CopyConstructor(TypeShape shape) => shape switch
    {
        ListShape { Kind: ListKind.Indexed or ListKind.Sequence or ListKind.Set, Item.IsShared: true } list => Creation(list),
        MapShape { Kind: MapKind.Dictionary or MapKind.Sorted, Value.IsShared: true } map => Creation(map),
        _ => null,
    };

    /// <summary>Whether the runtime library compares the collection: lists of strings and maps of them are all over Kubernetes' models.</summary>
    public static bool HoldsStrings(TypeShape shape) =>
        shape.CSharp is "global::System.Collections.Generic.IList<string>" or "global::System.Collections.Generic.List<string>"
            or "global::System.Collections.Generic.IDictionary<string, string>" or "global::System.Collections.Generic.Dictionary<string, string>";

    public static bool IsImmutableArrayOf(TypeShape shape) =>
        shape.CSharp.StartsWith("global::System.Collections.Immutable.ImmutableArray<", StringComparison.Ordinal);

    private static string Creation(ListShape list) => list.Kind switch
    {
        ListKind.Array => ElementOfArray(list.CSharp),
        ListKind.Set => "global::System.Collections.Generic.HashSet" + Arguments(list.CSharp),
        ListKind.Immutable => Factory(list.CSharp),
        _ => "global::System.Collections.Generic.List" + Arguments(list.CSharp),
    };

    private static string Creation(MapShape map) => map.Kind switch
    {
        MapKind.Sorted => map.CSharp,
        MapKind.Immutable => Factory(map.CSharp),
        _ => "global::System.Collections.Generic.Dictionary" + Arguments(map.CSharp),
    };

    private static string Arguments(string generic) => generic.Substring(generic.IndexOf('<'));

    /// <summary>The static class with CreateRange: <c>ImmutableList</c> for <c>IImmutableList&lt;T&gt;</c>.</summary>
    private static string Factory(string generic) => generic.Substring(0, generic.IndexOf('<')).Replace(".IImmutable", ".Immutable");

    private static string ElementOfArray(string array) => array.Substring(0, array.Length - 2);

    private static string Nullable(TypeShape shape) => shape.CanBeNull && !shape.CSharp.EndsWith("?", StringComparison.Ordinal) ? shape.CSharp + "?" : shape.CSharp;
}
