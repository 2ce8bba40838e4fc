using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Tests.Yaml;

public sealed class FoldedQuotesTests
{
    [Theory]
    [InlineData("a:\n  b: \"one\n  two\"\n  c: 1\n", """{"a":{"b":"one two","c":1}}""")]
    [InlineData("a:\n  b: \"one\ntwo\n\n  \\\n  \\ three\\\"\"\n", """{"a":{"b":"one two\n three\""}}""")]
    [InlineData("a:\r\n  b: \"one\r\n  two\"\r\n", """{"a":{"b":"one two"}}""")]
    [InlineData("- - \"one\n  two\"\n- \"three\nfour\"\n", """[["one two"],"three four"]""")]
    [InlineData("- name: x\n  text: !!str \"one\n  two\"\n", """[{"name":"x","text":"one two"}]""")]
    [InlineData("\"a b\": \"one\ntwo\"\n'c': 2\n", """{"a b":"one two","c":2}""")]
    public void Lines_of_a_quoted_text_may_stand_below_the_key(string yaml, string json) => Assert.Equal(json, Read(yaml));

    [Theory]
    [InlineData("  text: |\n    x: \"not\n    closed\n", "x: \"not\nclosed\n")]
    [InlineData("  text: 'it''s\n    x: \"not\n    closed'\n", "it's x: \"not closed")]
    [InlineData("  text: plain \"not\n    \"closed\n", "plain \"not \"closed")]
    [InlineData("  # it's \"nothing\n  text: 1 # \"\n", null)]
    [InlineData("  list: [\"a\n    b\", 'c']\n  text: t\n", "t")]
    public void What_only_looks_like_it_stays_as_it_is(string lines, string? text)
    {
        var read = YamlReader.Read("a:\n  b: \"one\n  two\"\n" + lines, "a.yaml").Single();

        Assert.Null(read.Error);
        var a = (JsonObject)((JsonObject)read.Value)["a"]!;
        Assert.Equal(JsonValue.Of("one two"), a["b"]);
        Assert.Equal(text is null ? JsonValue.Of(1) : JsonValue.Of(text), a["text"]);
    }

    [Fact]
    public void A_text_that_is_never_closed_is_an_error()
    {
        var read = YamlReader.Read("a:\n  b: \"one\n  two\n", "a.yaml").Single();

        Assert.NotNull(read.Error);
    }

    private static string Read(string yaml)
    {
        var read = YamlReader.Read(yaml, "a.yaml").Single();
        Assert.Null(read.Error);
        return read.Value.ToString();
    }
}
