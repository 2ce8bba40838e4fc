using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Tests;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("""{"a":[1,2.50,-3e4,true,false,null,"x\"\\\n\u00e9"]}""", """{"a":[1,2.50,-3e4,true,false,null,"x\"\\\né"]}""")]
    [InlineData(" [ ] ", "[]")]
    [InlineData("0", "0")]
    public void Reads_and_writes_the_same_value(string text, string compact)
    {
        Assert.True(JsonReader.TryRead(text, out var value, out var error), error);
        Assert.Equal(compact, value.ToString());
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "the member 'a' appears twice")]
    [InlineData("[1,]", "expected a JSON value at character 4, found ']'")]
    [InlineData("01", "expected the end at character 2, found '1'")]
    [InlineData("\"x", "expected the closing quote, found the end of the text")]
    [InlineData("", "expected a JSON value, found the end of the text")]
    public void Refuses_what_is_not_JSON_and_says_where(string text, string expected)
    {
        Assert.False(JsonReader.TryRead(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void Refuses_deep_nesting_instead_of_overflowing_the_stack()
    {
        Assert.False(JsonReader.TryRead(new string('[', 100_000), out _, out var error));
        Assert.Contains("nested deeper", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0", "1", true)]
    [InlineData("1e2", "100", true)]
    [InlineData("-0", "0", true)]
    [InlineData("9007199254740993", "9007199254740992", false)]
    public void Compares_numbers_by_value(string left, string right, bool equal) =>
        Assert.Equal(equal, new JsonNumber(left) == new JsonNumber(right));
}
