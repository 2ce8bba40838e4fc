using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>The collections of the base class library that JSON writes as lists and maps.</summary>
internal static class CollectionKinds
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";

    private static readonly Dictionary<string, ListKind> Lists = new(StringComparer.Ordinal)
    {
        [Generic + "List`1"] = ListKind.Indexed,
        [Generic + "IList`1"] = ListKind.Indexed,
        [Generic + "IReadOnlyList`1"] = ListKind.Indexed,
        [Generic + "IEnumerable`1"] = ListKind.Sequence,
        [Generic + "ICollection`1"] = ListKind.Sequence,
        [Generic + "IReadOnlyCollection`1"] = ListKind.Sequence,
        [Generic + "HashSet`1"] = ListKind.Set,
        [Generic + "ISet`1"] = ListKind.Set,
        [Generic + "IReadOnlySet`1"] = ListKind.Set,
        [Immutable + "ImmutableArray`1"] = ListKind.Immutable,
        [Immutable + "ImmutableList`1"] = ListKind.Immutable,
        [Immutable + "IImmutableList`1"] = ListKind.Immutable,
    };

    private static readonly Dictionary<string, MapKind> Maps = new(StringComparer.Ordinal)
    {
        [Generic + "Dictionary`2"] = MapKind.Dictionary,
        [Generic + "IDictionary`2"] = MapKind.Dictionary,
        [Generic + "IReadOnlyDictionary`2"] = MapKind.Dictionary,
        [Generic + "SortedDictionary`2"] = MapKind.Sorted,
        [Immutable + "ImmutableDictionary`2"] = MapKind.Immutable,
        [Immutable + "IImmutableDictionary`2"] = MapKind.Immutable,
    };

    public static ListKind? List(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 1 && Lists.TryGetValue(MetadataName(type), out var kind) ? kind : null;

    public static MapKind? Map(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 2 && Maps.TryGetValue(MetadataName(type), out var kind) ? kind : null;

    private static string MetadataName(INamedTypeSymbol type) => type.NamespaceName() + "." + type.MetadataName;
}
