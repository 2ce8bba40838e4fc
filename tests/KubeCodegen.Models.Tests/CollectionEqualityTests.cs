using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace KubeCodegen.Tests;

public sealed class CollectionEqualityTests
{
    private static readonly Func<string?, string?, bool> IgnoringCase = static (a, b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void An_absent_list_equals_an_empty_one()
    {
        Assert.True(SemanticEquality.ListsEqual<string>(null, []));
        Assert.True(SemanticEquality.ListsEqual<string>([], null));
        Assert.True(SemanticEquality.ListsEqual<string>(null, null));
        Assert.False(SemanticEquality.ListsEqual<string>(null, ["a"]));
        Assert.False(SemanticEquality.ListsEqual<string>(["a"], null));
    }

    [Fact]
    public void Order_and_number_of_items_count()
    {
        Assert.True(SemanticEquality.ListsEqual<int>([1, 2], new List<int> { 1, 2 }));
        Assert.False(SemanticEquality.ListsEqual<int>([1, 2], [2, 1]));
        Assert.False(SemanticEquality.ListsEqual<int>([1, 2], [1, 2, 3]));
        Assert.True(SemanticEquality.ListsEqual<long?>([1, null], [1, null]));
        Assert.False(SemanticEquality.ListsEqual<long?>([1, null], [1, 0]));
    }

    [Fact]
    public void Items_are_compared_by_the_given_equality()
    {
        Assert.True(SemanticEquality.ListsEqual<string?>(["a", null], ["A", null], IgnoringCase));
        Assert.False(SemanticEquality.ListsEqual<string?>(["a"], ["b"], IgnoringCase));
        Assert.True(SemanticEquality.ListsEqual(ImmutableArray.Create("a"), ["A"], IgnoringCase));
    }

    [Fact]
    public void A_list_of_lists_is_compared_to_the_bottom()
    {
        List<IList<string>?> left = [["a"], null], same = [["a"], []], different = [["b"], []];

        Assert.True(SemanticEquality.ListsEqual(left, same, static (a, b) => SemanticEquality.ListsEqual(a, b)));
        Assert.False(SemanticEquality.ListsEqual(left, different, static (a, b) => SemanticEquality.ListsEqual(a, b)));
    }

    [Fact]
    public void Sequences_are_compared_like_lists()
    {
        Assert.True(SemanticEquality.SequencesEqual(null, Enumerable.Empty<string>(), IgnoringCase));
        Assert.True(SemanticEquality.SequencesEqual(Letters("a", "b"), Letters("A", "B"), IgnoringCase));
        Assert.False(SemanticEquality.SequencesEqual(Letters("a", "b"), Letters("a"), IgnoringCase));
        Assert.False(SemanticEquality.SequencesEqual(Letters("a"), Letters("a", "b"), IgnoringCase));
        Assert.False(SemanticEquality.SequencesEqual(null, Letters("a"), IgnoringCase));
    }

    [Fact]
    public void An_absent_map_equals_an_empty_one()
    {
        Assert.True(SemanticEquality.MapsEqual<string>(null, new Dictionary<string, string>()));
        Assert.True(SemanticEquality.MapsEqual<string>(new Dictionary<string, string>(), null));
        Assert.True(SemanticEquality.MapsEqual<string>(null, null));
        Assert.False(SemanticEquality.MapsEqual<string>(null, new Dictionary<string, string> { ["a"] = "b" }));
    }

    [Fact]
    public void The_order_of_keys_does_not_matter() =>
        Assert.True(SemanticEquality.MapsEqual(
            new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 },
            new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 }));

    [Fact]
    public void Keys_and_values_count()
    {
        var map = new Dictionary<string, string> { ["a"] = "1" };

        Assert.False(SemanticEquality.MapsEqual(map, new Dictionary<string, string> { ["A"] = "1" }));
        Assert.False(SemanticEquality.MapsEqual(map, new Dictionary<string, string> { ["a"] = "2" }));
        Assert.False(SemanticEquality.MapsEqual(map, new Dictionary<string, string> { ["a"] = "1", ["b"] = "1" }));
    }

    [Fact]
    public void A_null_value_is_not_an_absent_key() =>
        Assert.False(SemanticEquality.MapsEqual(
            new Dictionary<string, string?> { ["a"] = null },
            new Dictionary<string, string?> { ["b"] = null }));

    [Fact]
    public void Any_kind_of_map_is_compared_by_the_given_equality()
    {
        var dictionary = new Dictionary<string, string?> { ["a"] = "x" };
        var other = new ReadOnlyDictionary<string, string?>(new Dictionary<string, string?> { ["a"] = "X" });

        Assert.True(SemanticEquality.MapsEqual(dictionary, other, IgnoringCase));
        Assert.True(SemanticEquality.MapsEqual(other, dictionary, IgnoringCase));
        Assert.False(SemanticEquality.MapsEqual<string?>(other, new SortedDictionary<string, string?> { ["a"] = "y" }, IgnoringCase));
    }

    [Fact]
    public void Comparing_lists_and_dictionaries_allocates_nothing()
    {
        List<string> list = ["a", "b"], sameList = ["a", "b"];
        Dictionary<string, string> map = new() { ["a"] = "b" }, sameMap = new() { ["a"] = "b" };
        Assert.True(Compare());

        var before = GC.GetAllocatedBytesForCurrentThread();
        Compare();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        bool Compare() =>
            SemanticEquality.ListsEqual<string>(list, sameList, static (a, b) => SemanticEquality.Equal(a, b))
            && SemanticEquality.MapsEqual<string>(map, sameMap, static (a, b) => SemanticEquality.Equal(a, b));
    }

    private static IEnumerable<string> Letters(params string[] letters) => letters.Select(letter => letter);
}
