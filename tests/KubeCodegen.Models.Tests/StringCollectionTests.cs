namespace KubeCodegen.Tests;

public sealed class StringCollectionTests
{
    [Fact]
    public void Lists_of_strings_are_equal_item_by_item_and_absent_is_empty()
    {
        Assert.True(SemanticEquality.StringsEqual(["a", "b"], new List<string> { "a", "b" }));
        Assert.False(SemanticEquality.StringsEqual(["a", "b"], ["b", "a"]));
        Assert.False(SemanticEquality.StringsEqual(["a"], ["A"]));
        Assert.True(SemanticEquality.StringsEqual((IList<string>?)null, []));
        Assert.False(SemanticEquality.StringsEqual(null, ["a"]));
    }

    [Fact]
    public void Maps_of_strings_are_equal_key_by_key_and_absent_is_empty()
    {
        Dictionary<string, string> one = new() { ["a"] = "1", ["b"] = "2" };
        Assert.True(SemanticEquality.StringsEqual(one, new SortedDictionary<string, string> { ["b"] = "2", ["a"] = "1" }));
        Assert.False(SemanticEquality.StringsEqual(one, new Dictionary<string, string> { ["a"] = "1", ["c"] = "2" }));
        Assert.False(SemanticEquality.StringsEqual(one, new Dictionary<string, string> { ["a"] = "1", ["b"] = "3" }));
        Assert.True(SemanticEquality.StringsEqual((IDictionary<string, string>?)null, new Dictionary<string, string>()));
        Assert.False(SemanticEquality.StringsEqual(one, null));
    }
}
