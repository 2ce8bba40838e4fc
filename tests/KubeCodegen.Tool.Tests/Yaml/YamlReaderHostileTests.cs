using CsCheck;
using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Tests.Yaml;

public sealed class YamlReaderHostileTests
{
    private static readonly Gen<string> Noise = Gen.OneOf(
        "a", "b: ", "- ", "? ", ": ", ":", "\n", "\n  ", "\n    ", "\t", " ", "[", "]", "{", "}", ",", "&a ", "*a", "!", "!!str ", "!<x> ", "!e!x ", "%TAG ! x\n", "%YAML 1.2\n", "%YAML 1.1\n", "%", "---", "---\n", "...", "...\n",
        "|", "|-\n", "|+2\n", "|9\n", "|0\n", ">", ">-\n", "'", "''", "\"", "\\", "\\x4", "\\u12", "\\ud800", "\\U00110000", "\\U99999999", "\\q", "# c", "#", "<<: ", "~", "1", "0x", "@", "`", "\r", "\r\n", "\u0085", "\u2028", "\uFEFF", "ä", "😀", "\0", "\uD800");

    [Fact]
    public void Noise_gives_values_or_errors_but_never_an_exception() =>
        Noise.Array[0, 24].Select(string.Concat).Sample(
            text => YamlReader.Read(text, "noise.yaml").All(document => document.Error is null || document.Error.Line > 0 && document.Error.Column > 0),
            print: text => JsonValue.Of(text).ToString(),
            iter: 60_000);

    [Fact]
    public void Documents_broken_at_random_give_values_or_errors_but_never_an_exception() =>
        Gen.Select(JsonGen.Value, Gen.Int[0, 10_000], Gen.Int[0, 3], Noise).Sample(
            (value, at, cut, noise) =>
            {
                var text = YamlWriter.Write(value);
                var start = at % (text.Length + 1);
                return YamlReader.Read(text[..start] + noise + text[Math.Min(text.Length, start + cut)..], "broken.yaml").Count >= 0;
            },
            iter: 5_000);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("[\n", "]")]
    public void Nesting_beyond_the_limit_is_an_error(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        var document = Assert.Single(YamlReader.Read(text, "deep.yaml"));
        Assert.Equal("the document is nested deeper than 200 levels", document.Error?.Message);
    }

    [Fact]
    public void An_alias_bomb_is_an_error()
    {
        var levels = Enumerable.Range(1, 30).Select(level => $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}, *a{level - 1}]");
        var document = Assert.Single(YamlReader.Read("a0: &a0 lol\n" + string.Join('\n', levels), "bomb.yaml"));
        Assert.Equal("the aliases of this document repeat more than 4000000 values and characters", document.Error?.Message);
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_the_limit()
    {
        var levels = Enumerable.Range(1, 250).Select(level => $"a{level}: &a{level} [*a{level - 1}]");
        var document = Assert.Single(YamlReader.Read("a0: &a0 x\n" + string.Join('\n', levels), "deep.yaml"));
        Assert.Equal("the document is nested deeper than 200 levels", document.Error?.Message);
    }

    [Theory]
    [InlineData("&a [*a]", "the alias '*a' has no finished anchor '&a' before it", 1, 5)]
    [InlineData("a: *b", "the alias '*b' has no finished anchor '&b' before it", 1, 4)]
    [InlineData("a: &b 1\n---\nc: *b", "the alias '*b' has no finished anchor '&b' before it", 3, 4)]
    [InlineData("a: 1\nb: 2\na: 3", "the key 'a' appears twice in one mapping", 3, 1)]
    [InlineData("{\"a\": 1, \"a\": 2}", "the key 'a' appears twice in one mapping", 1, 10)]
    [InlineData("true: 1\n\"true\": 2", "the key 'true' appears twice in one mapping", 2, 1)]
    [InlineData("~: 1", "a key must be a string, not null", 1, 1)]
    [InlineData("? [a]\n: 1", "a key must be a string, not an array", 1, 3)]
    [InlineData("1.10: x", "the key 1.10 is a number with a fraction or an exponent; put it in quotes", 1, 1)]
    [InlineData("a: .inf", "JSON has no number '.inf'; put it in quotes if a string is meant", 1, 4)]
    [InlineData("a: !!binary YQ==", "the tag tag:yaml.org,2002:binary has no meaning in JSON; write the value without it", 1, 4)]
    [InlineData("a: !secret b", "the tag !secret has no meaning in JSON; write the value without it", 1, 4)]
    [InlineData("a: !!set {b}", "the tag tag:yaml.org,2002:set has no meaning in JSON; write the value without it", 1, 4)]
    [InlineData("a: !!int x", "'x' does not fit its tag tag:yaml.org,2002:int", 1, 4)]
    [InlineData("<<: 1", "the merge key '<<' takes a mapping or a list of mappings; put it in quotes if a plain key is meant", 1, 1)]
    [InlineData("a: b\nc: \0d", "the character U+0000 is not allowed in YAML", 2, 4)]
    public void Errors_say_what_and_where(string text, string message, int line, int column)
    {
        var error = YamlReader.Read(text, "f.yaml")[^1].Error;
        Assert.Equal((message, line, column), (error?.Message, error?.Line, error?.Column));
    }

    [Theory]
    [InlineData("a: [b\nc: d")]
    [InlineData("a: 'b")]
    [InlineData("a: b: c")]
    [InlineData("a:\n\t- b")]
    [InlineData("a: \"\\ud83d\"")]
    [InlineData("{\"a\": \"\\ud83d\"}")]
    [InlineData("a: \"\\U00110000\"")]
    [InlineData("a: b\n c: d")]
    [InlineData("a: @b")]
    public void Broken_syntax_is_an_error(string text)
    {
        var error = YamlReader.Read(text, "f.yaml")[^1].Error;
        Assert.NotNull(error);
        Assert.Equal(("f.yaml", 1), (error.FileName, error.Document));
    }
}
