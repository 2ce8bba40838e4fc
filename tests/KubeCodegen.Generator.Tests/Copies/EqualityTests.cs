using k8s.Models;
using static KubeCodegen.Generator.Tests.Copies.CopyAssembly;

namespace KubeCodegen.Generator.Tests.Copies;

public sealed class EqualityTests
{
    public static TheoryData<object?, object?, string, bool> Values => new()
    {
        { null, "", "Text", false },
        { "a", "a", "Text", true },
        { "a", "A", "Text", false },
        { new ResourceQuantity("0.5"), new ResourceQuantity("500m"), "Quantity", true },
        { new ResourceQuantity("0"), null, "Quantity", false },
        { new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc), new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Unspecified), "Time", true },
        { new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc), null, "Time", false },
        { new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 1, 13, 0, 0, TimeSpan.FromHours(1)), "Moment", true },
        { Array.Empty<byte>(), null, "Bytes", true },
        { new byte[] { 1 }, new byte[] { 1 }, "Bytes", true },
        { new byte[] { 1 }, new byte[] { 2 }, "Bytes", false },
        { new Uri("https://example.com/#a"), new Uri("https://example.com/#b"), "Address", false },
        { new Uri("https://example.com/"), new Uri("https://example.com/"), "Address", true },
        { System.Text.Json.Nodes.JsonNode.Parse("""{"a":1,"b":2}"""), System.Text.Json.Nodes.JsonNode.Parse("""{"b":2.0,"a":1}"""), "Node", true },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_are_compared_as_Kubernetes_compares_them(object? left, object? right, string member, bool expected)
    {
        var (one, other) = (Spec(member, left), Spec(member, right));
        Assert.Equal(expected, (bool)one.DeepEquals(other));
        Assert.Equal(expected, (bool)other.DeepEquals(one));
    }

    [Fact]
    public void Null_and_empty_collections_are_equal()
    {
        var empty = New("Lists");
        empty.Words = new List<string?>();
        empty.Numbers = new List<int>();
        empty.Array = EmptyArrayOf("Item");
        empty.Set = new HashSet<string>();
        empty.Items = ListOf("Item");
        Assert.True(empty.DeepEquals(New("Lists")));
        Assert.True(New("Lists").DeepEquals(empty));
        var maps = New("Maps");
        maps.Words = new Dictionary<string, string?>();
        Assert.True(maps.DeepEquals(New("Maps")));
        Assert.True(New("Maps").DeepEquals(maps));
    }

    [Fact]
    public void The_order_of_a_list_counts_and_that_of_a_map_or_set_does_not()
    {
        Assert.False(Lists(["a", "b"], []).DeepEquals(Lists(["b", "a"], [])));
        Assert.True(Lists([], ["a", "b"]).DeepEquals(Lists([], ["b", "a"])));
        Assert.True(Words(("a", "1"), ("b", "2")).DeepEquals(Words(("b", "2"), ("a", "1"))));
        Assert.False(Words(("a", "1")).DeepEquals(Words(("b", "1"))));
        Assert.False(Words(("a", null)).DeepEquals(Words(("b", null))));
    }

    [Fact]
    public void What_JSON_leaves_out_is_not_compared()
    {
        var widget = New("Widget");
        widget.Notes = new List<string> { "a" };
        Assert.True(widget.DeepEquals(New("Widget")));
    }

    [Fact]
    public void Objects_of_different_types_are_not_equal()
    {
        var (dog, puppy) = (New("Dog"), New("Puppy"));
        Assert.False(dog.DeepEquals(puppy));
        Assert.False(puppy.DeepEquals(dog));
        Assert.False(dog.DeepEquals(null));
    }

    [Theory]
    [InlineData("WidgetSpec")]
    [InlineData("WidgetStatus")]
    [InlineData("Lists")]
    [InlineData("Maps")]
    [InlineData("Values")]
    public void Equality_is_symmetric_and_agrees_with_that_of_copies(string type)
    {
        var methods = CopyMethods.Of(Type(type))!;
        var objects = Enumerable.Range(1, 12).Select(seed => new RandomObjects(seed).Make(Type(type))).ToList();
        foreach (var (left, right) in from left in objects from right in objects select (left, right))
        {
            Assert.Equal(methods.AreEqual(left, right), methods.AreEqual(right, left));
            Assert.Equal(methods.AreEqual(left, right), methods.AreEqual(methods.Copy(left)!, right));
        }
    }

    [Theory]
    [InlineData("Widget")]
    [InlineData("WidgetSpec")]
    [InlineData("WidgetStatus")]
    [InlineData("Lists")]
    [InlineData("Maps")]
    [InlineData("Zoo")]
    public void A_changed_leaf_is_seen_from_both_sides(string type)
    {
        var methods = CopyMethods.Of(Type(type))!;
        foreach (var seed in Enumerable.Range(1, 25))
        {
            var source = new RandomObjects(seed).Make(Type(type));
            var copy = methods.Copy(source)!;
            if (Leaves.Change(copy, seed))
            {
                Assert.False(methods.AreEqual(source, copy));
                Assert.False(methods.AreEqual(copy, source));
            }
        }
    }

    private static dynamic Spec(string member, object? value)
    {
        object spec = New("WidgetSpec");
        spec.GetType().GetProperty(member)!.SetValue(spec, value);
        return spec;
    }

    private static dynamic Lists(List<string?> words, string[] set)
    {
        var lists = New("Lists");
        lists.Words = words;
        lists.Set = new HashSet<string>(set);
        return lists;
    }

    private static dynamic Words(params (string Key, string? Value)[] entries)
    {
        var maps = New("Maps");
        maps.Words = entries.ToDictionary(entry => entry.Key, entry => entry.Value);
        return maps;
    }
}
