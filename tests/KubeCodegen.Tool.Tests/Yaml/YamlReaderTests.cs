using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Tests.Yaml;

public sealed class YamlReaderTests
{
    // What sigs.k8s.io/yaml makes of plain scalars (go-yaml v2, resolve.go).
    [Theory]
    [InlineData("yes", "true")]
    [InlineData("On", "true")]
    [InlineData("y", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("NO", "false")]
    [InlineData("off", "false")]
    [InlineData("n", "false")]
    [InlineData("tRUE", "\"tRUE\"")]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("nULL", "\"nULL\"")]
    [InlineData("=", "\"=\"")]
    [InlineData("<<", "\"<<\"")]
    [InlineData("0", "0")]
    [InlineData("-12", "-12")]
    [InlineData("+12", "12")]
    [InlineData("1_000", "1000")]
    [InlineData("1_", "1")]
    [InlineData("_1", "\"_1\"")]
    [InlineData("0x1F", "31")]
    [InlineData("-0x1F", "-31")]
    [InlineData("0x_1F", "31")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "4722366482869645213695")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("0b101", "5")]
    [InlineData("-0b101", "-5")]
    [InlineData("0o17", "15")]
    [InlineData("017", "15")]
    [InlineData("-017", "-15")]
    [InlineData("08", "8")]
    [InlineData("018", "18")]
    [InlineData("00", "0")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    [InlineData("1.5", "1.5")]
    [InlineData("1.50", "1.50")]
    [InlineData("1e3", "1e3")]
    [InlineData("1.e3", "1e3")]
    [InlineData("1.", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData(".5_0", "\".5_0\"")]
    [InlineData("01.5", "1.5")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("+", "\"+\"")]
    [InlineData("-", "[null]")]
    [InlineData(".", "\".\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("12:30:45", "\"12:30:45\"")]
    [InlineData("2024-01-01", "\"2024-01-01\"")]
    [InlineData("2001-12-14t21:59:43.10-05:00", "\"2001-12-14t21:59:43.10-05:00\"")]
    [InlineData("100m", "\"100m\"")]
    [InlineData("1Gi", "\"1Gi\"")]
    public void Plain_scalars_mean_what_they_mean_to_Kubernetes(string plain, string json) =>
        Assert.Equal($"[{json}]", Single($"- {plain}\n").ToString());

    [Theory]
    [InlineData("'yes'", "\"yes\"")]
    [InlineData("\"1\"", "\"1\"")]
    [InlineData("|-\n    1", "\"1\"")]
    [InlineData("!!str 1", "\"1\"")]
    [InlineData("! 1", "\"1\"")]
    [InlineData("!!int '3'", "3")]
    [InlineData("!!float 3", "3")]
    [InlineData("!!bool 'yes'", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!timestamp 2024-01-01", "\"2024-01-01\"")]
    public void Quotes_and_tags_decide(string scalar, string json) =>
        Assert.Equal($"[{json}]", Single($"- {scalar}\n").ToString());

    [Theory]
    [InlineData("on: 1", "{\"true\":1}")]
    [InlineData("80: 1", "{\"80\":1}")]
    [InlineData("0x50: 1", "{\"80\":1}")]
    [InlineData("&k a: 1\n? *k\n: 2", null)]
    [InlineData("a: &k b\n*k : 2", "{\"a\":\"b\",\"b\":2}")]
    public void Keys_become_names(string yaml, string? json) =>
        Assert.Equal(json, YamlReader.Read(yaml, "f.yaml") is [{ Error: null } document] ? document.Value.ToString() : null);

    [Fact]
    public void Number_text_of_JSON_is_kept() =>
        Assert.Equal("1.0e+05", ((JsonNumber)((JsonObject)Single("a: 1.0e+05"))["a"]!).Text);

    [Fact]
    public void Own_keys_win_over_merged_ones_wherever_they_stand() =>
        Assert.Equal(
            """{"base":{"a":1,"b":2},"item":{"b":3,"a":1}}""",
            Single("base: &base\n  a: 1\n  b: 2\nitem:\n  b: 3\n  <<: *base\n").ToString());

    [Fact]
    public void The_first_of_several_merged_mappings_wins() =>
        Assert.Equal(
            """[{"a":1},{"a":2,"b":2},{"a":1,"b":2}]""",
            Single("- &x {a: 1}\n- &y {a: 2, b: 2}\n- <<: [*x, *y]\n").ToString());

    [Fact]
    public void A_quoted_merge_key_is_a_key() =>
        Assert.Equal("""{"<<":1}""", Single("'<<': 1").ToString());

    [Fact]
    public void A_later_anchor_of_the_same_name_takes_over() =>
        Assert.Equal("[1,1,2,2]", Single("- &a 1\n- *a\n- &a 2\n- *a\n").ToString());

    [Fact]
    public void Documents_are_counted_and_empty_ones_left_out()
    {
        var documents = YamlReader.Read("# comment\n---\na: 1\n---\n# nothing\n---\n\nb: 2\n...\n---\nnull\n", "f.yaml");
        Assert.Equal([(1, 3, """{"a":1}"""), (3, 8, """{"b":2}"""), (4, 11, "null")], documents.Select(document => (document.Number, document.Line, document.Value.ToString())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n# only a comment\n")]
    [InlineData("---\n---\n")]
    public void A_file_without_content_has_no_documents(string text) => Assert.Empty(YamlReader.Read(text, "f.yaml"));

    [Fact]
    public void Reading_goes_on_behind_a_document_whose_content_is_refused()
    {
        var documents = YamlReader.Read("a: 1\na: 2\nb: [{c: 3}]\n---\nd: 4\n", "f.yaml");
        Assert.Equal("f.yaml:2:1: the key 'a' appears twice in one mapping (document 1)", documents[0].Error?.ToString());
        Assert.Equal("""{"d":4}""", documents[1].Value.ToString());
    }

    [Theory]
    [InlineData("{\"a\": \"\\ud83d\\ude00\\/\", \"b\": [1.0, 1e999, true, null]}")]
    [InlineData("\uFEFF\n\t{\n\t\"a\":\t\"\u007F\"\r\n}")]
    [InlineData("[]")]
    public void JSON_is_read_as_JSON(string text)
    {
        Assert.True(JsonReader.TryRead(text.TrimStart('\uFEFF'), out var expected, out _));
        Assert.Equal(expected, Single(text));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing() =>
        Assert.Equal(Single("a: |\n  x\n  y\nb: >\n  x\n  y\n"), Single("\uFEFFa: |\r\n  x\r\n  y\r\nb: >\r\n  x\r\n  y\r\n"));

    private static JsonValue Single(string yaml)
    {
        var document = Assert.Single(YamlReader.Read(yaml, "f.yaml"));
        Assert.Null(document.Error);
        return document.Value;
    }
}
