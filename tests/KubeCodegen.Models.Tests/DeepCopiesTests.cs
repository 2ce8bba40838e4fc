using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;

namespace KubeCodegen.Tests;

public sealed class DeepCopiesTests
{
    [Fact]
    public void Bytes_are_copied()
    {
        byte[] original = [1, 2];

        var copy = DeepCopies.Copy(original)!;
        original[0] = 9;

        Assert.Equal([1, 2], copy);
    }

    [Fact]
    public void Null_stays_null_and_empty_stays_empty()
    {
        Assert.Null(DeepCopies.Copy((byte[]?)null));
        Assert.Empty(DeepCopies.Copy(Array.Empty<byte>())!);
        Assert.Null(DeepCopies.Copy((JsonElement?)null));
        Assert.Null(DeepCopies.Copy((JsonNode?)null));
        Assert.Null(DeepCopies.CopyJson(null));
        Assert.Equal(JsonValueKind.Undefined, DeepCopies.Copy(default(JsonElement)).ValueKind);
    }

    [Fact]
    public void An_element_outlives_its_document()
    {
        JsonElement copy;
        using (var document = JsonDocument.Parse("{\"a\":[1]}"))
        {
            copy = DeepCopies.Copy(document.RootElement.GetProperty("a"));
        }

        Assert.Equal("[1]", copy.GetRawText());
    }

    [Fact]
    public void A_node_is_copied_with_all_below_it_and_without_its_parent()
    {
        var root = JsonNode.Parse("{\"a\":{\"b\":[1]}}")!;
        var original = root["a"]!.AsObject();

        JsonObject copy = DeepCopies.Copy(original)!;
        original["b"]![0] = 2;

        Assert.Equal("{\"b\":[1]}", copy.ToJsonString());
        Assert.Null(copy.Parent);
    }

    // Sharing is right as long as KubernetesClient lets nobody change them.
    [Fact]
    public void Values_that_cannot_change_are_shared()
    {
        var quantity = new ResourceQuantity("1Gi");
        IntOrString intOrString = "25%";

        Assert.Same(quantity, DeepCopies.Copy(quantity));
        Assert.Same(intOrString, DeepCopies.Copy(intOrString));
        Assert.All([typeof(ResourceQuantity), typeof(IntOrString)], type => Assert.All(type.GetProperties(), property => Assert.Null(property.GetSetMethod())));
        Assert.All([typeof(ResourceQuantity), typeof(IntOrString)], type => Assert.DoesNotContain(type.GetFields(), field => !field.IsStatic));
    }

    [Fact]
    public void A_loosely_typed_graph_is_copied_to_the_bottom()
    {
        var list = new List<object?> { 1, "x", null, new Dictionary<string, object?> { ["c"] = true } };
        var original = new Dictionary<string, object?> { ["a"] = list, ["n"] = new JsonArray(1), ["e"] = JsonElement.Parse("{}") };

        var copy = DeepCopies.CopyJson(original);
        Assert.True(SemanticEquality.JsonEqual(original, copy));
        ((Dictionary<string, object?>)list[3]!)["c"] = false;
        list.Add(2);
        ((JsonArray)original["n"]!).Add(2);

        Assert.Equal("{\"a\":[1,\"x\",null,{\"c\":true}],\"n\":[1],\"e\":{}}", JsonSerializer.Serialize(copy));
    }

    [Fact]
    public void Maps_of_a_yaml_reader_keep_their_keys()
    {
        var original = new Dictionary<object, object?> { ["a"] = new Dictionary<object, object?> { [1] = "one" } };

        var copy = Assert.IsType<Dictionary<object, object?>>(DeepCopies.CopyJson(original));

        Assert.Equal("one", Assert.IsType<Dictionary<object, object?>>(copy["a"])[1]);
        Assert.NotSame(original["a"], copy["a"]);
    }

    [Fact]
    public void Typed_maps_and_lists_are_copied_too()
    {
        Assert.Equal(
            new Dictionary<string, object?> { ["a"] = "b" },
            DeepCopies.CopyJson(new Dictionary<string, string> { ["a"] = "b" }));
        Assert.Equal(new List<object?> { 1, 2 }, DeepCopies.CopyJson(new[] { 1, 2 }));
        Assert.Equal(1.5m, DeepCopies.CopyJson(1.5m));
    }

    [Fact]
    public void What_nobody_can_copy_is_refused_with_a_way_out()
    {
        var failure = Assert.Throws<NotSupportedException>(() => DeepCopies.CopyJson(new List<object> { new Uri("https://example.com") }));

        Assert.Contains("System.Uri", failure.Message, StringComparison.Ordinal);
        Assert.Contains("JsonNode", failure.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => DeepCopies.CopyJson(new Dictionary<int, string> { [1] = "a" }));
    }
}
