using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Tests.Yaml;

public sealed class YamlWriterTests
{
    public static readonly TheoryData<string> Ambiguous =
    [
        "", "~", "null", "Null", "NULL", "nUll", "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "y", "Y", "n", "N",
        "0", "1", "-1", "+1", "012", "0o17", "0O17", "0x1F", "0X1f", "0b101", "-0x1", "1_000", "1__0", "1_", "1e3", "1E3", "1e+3", "1.5", "1.", ".5", "-.5", "+.5", "1.e3", "1.2.3", "10.0.0.1", "685_230.15", "6.8523015e+5",
        "12:30:45", "190:20:30", "1:2", "12:30:45.5", ".inf", ".Inf", ".INF", "+.inf", "-.inf", ".nan", ".NaN", ".NAN", "<<", "=",
        "2024-01-01", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14T21:59:43Z", "2001-12-14 21:59:43.10 -5", "123456789012345678901234567890", "1e999", "+", "-", ".", "+_1",
        "- x", "-x", "--- x", "...", "... x", "? x", ": x", ":", "a:", "a: b", "a #b", "#x", "%", "%YAML", "@", "@x", "`", "`x`", "!", "!x", "&", "&x", "*", "*x", "|", "|-", ">", ">x",
        "[", "[]", "[x]", "]", "{", "{}", "{.spec}", "}", ",", ",x", "'", "'x'", "\"", "\"x\"", " ", " x", "x ", "\t", "\tx", "x\ty", "x\r", "x\r\ny", "x \ny", "x\n ", "\n", "\n\n", "\nx", "\0", "\u0007", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uFFFE",
    ];

    [Theory]
    [MemberData(nameof(Ambiguous))]
    public void Text_that_reads_as_something_else_is_quoted(string text)
    {
        var written = YamlWriter.Write(new JsonArray([JsonValue.Of(text)]));
        Assert.Matches("""^- (["']).*\1\n\z""", written);
        Assert.Equal(new JsonArray([JsonValue.Of(text)]), YamlReader.Read(written, "f.yaml")[0].Value);
    }

    [Theory]
    [MemberData(nameof(Ambiguous))]
    public void Keys_that_read_as_something_else_are_quoted(string key) =>
        Assert.Matches("""^(\? )?(["']).*\2(\n)?: 1\n\z""", YamlWriter.Write(new JsonObject([new(key, JsonValue.Of(1))])));

    [Theory]
    [InlineData("word")]
    [InlineData("two words")]
    [InlineData("it's")]
    [InlineData("say \"hi\"")]
    [InlineData("a:b")]
    [InlineData("a#b")]
    [InlineData("a, b [c] {d}")]
    [InlineData("v1")]
    [InlineData("100m")]
    [InlineData("1Gi")]
    [InlineData(".spec.replicas")]
    [InlineData("/apis/v1")]
    [InlineData("^[a-z]+$")]
    [InlineData("(a)")]
    [InlineData("self.x == 1 && !self.y")]
    [InlineData("ä 漢字")]
    public void Text_that_every_reader_takes_for_itself_stays_plain(string text) =>
        Assert.Equal($"a: {text}\n", Write(JsonValue.Of(text)));

    [Theory]
    [InlineData("a: b", "'a: b'")]
    [InlineData("{it's}", "\"{it's}\"")]
    [InlineData("{it's \"x\"}", "'{it''s \"x\"}'")]
    [InlineData("x\ty\\", "\"x\\ty\\\\\"")]
    [InlineData("\uFEFFx", "\"\\uFEFFx\"")]
    [InlineData("1", "\"1\"")]
    [InlineData("x \ny", "\"x \\ny\"")]
    public void Quotes_are_the_lightest_that_do(string text, string expected) =>
        Assert.Equal($"a: {expected}\n", Write(JsonValue.Of(text)));

    [Theory]
    [InlineData("x\ny", "|-\n  x\n  y\n")]
    [InlineData("x\ny\n", "|\n  x\n  y\n")]
    [InlineData("x\n", "|\n  x\n")]
    [InlineData("x\n\n", "|+\n  x\n\n")]
    [InlineData("x\n\n\ny\n\n", "|+\n  x\n\n\n  y\n\n")]
    [InlineData("  x\ny", "|2-\n    x\n  y\n")]
    [InlineData(" x\n y\n", "|2\n   x\n   y\n")]
    [InlineData("# x\n- y: z", "|-\n  # x\n  - y: z\n")]
    [InlineData("---\n...\n", "|\n  ---\n  ...\n")]
    [InlineData("x\n  y 😀", "|-\n  x\n    y 😀\n")]
    public void Lines_become_a_literal_block(string text, string expected)
    {
        Assert.Equal($"a: {expected}", Write(JsonValue.Of(text)));
        Assert.Equal($"a: {expected}b: 1\n", YamlWriter.Write(new JsonObject([new("a", JsonValue.Of(text)), new("b", JsonValue.Of(1))])));
    }

    [Fact]
    public void Blocks_are_indented_by_two_and_lists_stand_under_their_key()
    {
        Assert.True(JsonReader.TryRead("""{"a":[{"b":[1,"x"],"c":{"d":null}},[],{},[[true]]],"e":"l1\nl2","f":[],"g":{}}""", out var value, out _));
        Assert.Equal(
            """
            a:
              - b:
                  - 1
                  - x
                c:
                  d: null
              - []
              - {}
              - - - true
            e: |-
              l1
              l2
            f: []
            g: {}

            """,
            YamlWriter.Write(value));
    }

    [Fact]
    public void Long_text_is_never_folded()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 5_000));
        Assert.Equal($"a: {text}\n", Write(JsonValue.Of(text)));
        Assert.Equal($"a: '{text}:'\n", Write(JsonValue.Of(text + ":")));
        Assert.Equal($"a: \"{text}\\t\"\n", Write(JsonValue.Of(text + "\t")));
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("-0")]
    [InlineData("1e5")]
    [InlineData("123456789012345678901234567890.10")]
    public void Numbers_keep_their_text(string number) => Assert.Equal($"a: {number}\n", Write(new JsonNumber(number)));

    [Theory]
    [InlineData("NaN")]
    [InlineData("0x1")]
    [InlineData("01")]
    [InlineData(" 1")]
    [InlineData("1\n")]
    public void A_number_that_is_none_of_JSON_is_refused(string number) =>
        Assert.Throws<ArgumentException>(() => Write(new JsonNumber(number)));

    [Fact] // Not a theory: the metadata of an attribute cannot hold these texts either.
    public void Half_a_surrogate_pair_is_refused()
    {
        foreach (var text in (string[])["\uD83D", "x\uDE00y", "\uDE00\uD83D", "\uD83D\uDE00\uDE00"])
        {
            Assert.Throws<ArgumentException>(() => Write(JsonValue.Of(text)));
            Assert.Throws<ArgumentException>(() => YamlWriter.Write(new JsonObject([new(text, JsonValue.Null)])));
        }
    }

    private static string Write(JsonValue value) => YamlWriter.Write(new JsonObject([new("a", value)]));
}
