using CsCheck;
using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Tests.Yaml;

public sealed class YamlRoundTripTests
{
    [Fact]
    public void Every_value_comes_back_equal() =>
        JsonGen.Value.Sample(value => ReadBack(value) == value, print: value => value + "\n" + YamlWriter.Write(value), iter: 5_000);

    [Fact]
    public void Every_string_comes_back_as_a_value_a_key_and_an_item() =>
        JsonGen.Text.Sample(
            text =>
            {
                var value = new JsonObject([new(text, new JsonArray([JsonValue.Of(text), JsonValue.Of(text), new JsonObject([new("a", JsonValue.Of(text)), new(text, JsonValue.Of(1))])]))]);
                return text == "a" || ReadBack(value) == value;
            },
            print: text => JsonValue.Of(text) + "\n" + YamlWriter.Write(JsonValue.Of(text)),
            iter: 20_000);

    [Fact]
    public void Output_is_lines_of_visible_characters_without_folds_or_space_at_the_end() =>
        JsonGen.Value.Sample(
            value =>
            {
                var yaml = YamlWriter.Write(value);
                return yaml.EndsWith('\n')
                    && !yaml.Contains(" \n", StringComparison.Ordinal)
                    && yaml.All(character => character is '\n' || !char.IsControl(character))
                    && !yaml.AsSpan().ContainsAny('\uFEFF', '\u2028', '\u2029');
            },
            print: YamlWriter.Write,
            iter: 5_000);

    [Theory]
    [MemberData(nameof(CorpusFiles))]
    public void Real_resources_come_back_equal(string file)
    {
        Assert.SkipWhen(file.Length == 0, "the corpus is not beside the repository");
        var documents = YamlReader.Read(File.ReadAllText(Path.Combine(Corpus.Folder!, file)), file);
        Assert.NotEmpty(documents);
        foreach (var document in documents)
        {
            Assert.Null(document.Error);
            Assert.IsType<JsonObject>(document.Value);
            Assert.True(ReadBack(document.Value) == document.Value, $"document {document.Number} is not the same after writing and reading");
        }
    }

    public static IEnumerable<TheoryDataRow<string>> CorpusFiles() => Corpus.Files.Select(file => new TheoryDataRow<string>(file));

    private static JsonValue ReadBack(JsonValue value)
    {
        var document = Assert.Single(YamlReader.Read(YamlWriter.Write(value), "written.yaml"));
        Assert.Null(document.Error);
        return document.Value;
    }
}
