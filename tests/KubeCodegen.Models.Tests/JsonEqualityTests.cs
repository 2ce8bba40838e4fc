using System.Text.Json;
using System.Text.Json.Nodes;

namespace KubeCodegen.Tests;

public sealed class JsonEqualityTests
{
    public static TheoryData<string, string, bool> Pairs => new()
    {
        { "{\"a\":1,\"b\":[true,null]}", "{ \"b\": [true, null], \"a\": 1 }", true },
        { "{\"a\":1}", "{\"a\":1,\"b\":null}", false },
        { "[1,2]", "[2,1]", false },
        { "[]", "{}", false },
        { "\"\\u0061\"", "\"a\"", true },
        { "\"1\"", "1", false },
        { "1", "1.0", true },
        { "1e3", "1000", true },
        { "0.1", "1e-1", true },
        { "9007199254740993", "9007199254740992", false },
        { "0.30000000000000004", "0.3", false },
        { "{\"a\":{\"b\":[{\"c\":1}]}}", "{\"a\":{\"b\":[{\"c\":1.00}]}}", true },
        { "{\"a\":{\"b\":[{\"c\":1}]}}", "{\"a\":{\"b\":[{\"c\":2}]}}", false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Json_is_compared_by_structure_in_every_shape(string left, string right, bool equal)
    {
        Assert.Equal(equal, SemanticEquality.Equal(Element(left), Element(right)));
        Assert.Equal(equal, SemanticEquality.Equal(JsonNode.Parse(left), JsonNode.Parse(right)));
        Assert.Equal(equal, SemanticEquality.JsonEqual(Element(left), JsonNode.Parse(right)));
        Assert.Equal(equal, SemanticEquality.JsonEqual(Plain(Element(left)), Element(right)));
        Assert.Equal(equal, SemanticEquality.JsonEqual(JsonNode.Parse(left), Plain(Element(right))));
        Assert.Equal(equal, SemanticEquality.JsonEqual(Plain(Element(left)), Plain(Element(right))));
    }

    [Fact]
    public void Null_and_the_null_of_json_and_an_undefined_element_are_one()
    {
        Assert.True(SemanticEquality.Equal((JsonElement?)null, Element("null")));
        Assert.True(SemanticEquality.Equal(default(JsonElement), Element("null")));
        Assert.True(SemanticEquality.JsonEqual(null, Element("null")));
        Assert.True(SemanticEquality.JsonEqual(default(JsonElement), null));
        Assert.False(SemanticEquality.Equal((JsonElement?)null, Element("{}")));
        Assert.False(SemanticEquality.JsonEqual(null, ""));
        Assert.False(SemanticEquality.Equal((JsonNode?)null, JsonNode.Parse("0")));
    }

    [Fact]
    public void Primitives_equal_the_json_that_they_are_written_as()
    {
        object[] ones = [(byte)1, (sbyte)1, (short)1, (ushort)1, 1, 1u, 1L, 1ul, 1f, 1d, 1.0m, Element("1"), JsonValue.Create(1)];

        Assert.All(ones, one => Assert.All(ones, other => Assert.True(SemanticEquality.JsonEqual(one, other), $"{one.GetType()} {other.GetType()}")));
        Assert.True(SemanticEquality.JsonEqual(0.1f, Element("0.1")));
        Assert.True(SemanticEquality.JsonEqual(ulong.MaxValue, Element("18446744073709551615")));
        Assert.True(SemanticEquality.JsonEqual("a", Element("\"a\"")));
        Assert.True(SemanticEquality.JsonEqual(true, Element("true")));
        Assert.True(SemanticEquality.JsonEqual(new byte[] { 1, 2 }, Element("\"AQI=\"")));
        Assert.False(SemanticEquality.JsonEqual(1, Element("2")));
        Assert.False(SemanticEquality.JsonEqual(true, false));
    }

    [Fact]
    public void A_graph_as_a_yaml_reader_makes_it_equals_its_json()
    {
        var yaml = new Dictionary<object, object> { ["a"] = new List<object> { (byte)1, "x" }, ["b"] = new Dictionary<object, object>() };

        Assert.True(SemanticEquality.JsonEqual(yaml, Element("{\"b\":{},\"a\":[1,\"x\"]}")));
        Assert.False(SemanticEquality.JsonEqual(yaml, Element("{\"b\":{},\"a\":[1,\"y\"]}")));
    }

    [Fact]
    public void Numbers_that_json_lacks_do_not_throw()
    {
        Assert.True(SemanticEquality.JsonEqual(double.NaN, double.NaN));
        Assert.True(SemanticEquality.JsonEqual(float.PositiveInfinity, double.PositiveInfinity));
        Assert.False(SemanticEquality.JsonEqual(double.NaN, Element("0")));
    }

    [Fact]
    public void What_is_no_json_is_compared_by_its_own_equality()
    {
        Assert.True(SemanticEquality.JsonEqual(new Point(1), new Point(1)));
        Assert.False(SemanticEquality.JsonEqual(new Point(1), new Point(2)));
        Assert.False(SemanticEquality.JsonEqual(new Point(1), Element("{}")));
        Assert.False(SemanticEquality.JsonEqual(new Dictionary<int, int>(new Dictionary<int, int> { [1] = 1 }), Element("{\"1\":1}")));
    }

    private static JsonElement Element(string json) => JsonElement.Parse(json);

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Plain(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDecimal(),
        JsonValueKind.Null => null,
        _ => element.GetBoolean(),
    };

    private sealed record Point(int X);
}
