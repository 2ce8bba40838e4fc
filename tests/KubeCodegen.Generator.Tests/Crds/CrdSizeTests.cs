using System.Text;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using KubeCodegen.Generator.Tests.Rules;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Generator.Tests.Crds;

public sealed class CrdSizeTests
{
    [Theory]
    [InlineData("""{"a":[1,true,false,null,"x"],"b":{},"c":[],"ä":"€"}""")]
    [InlineData("{\"a\":\"\\\"\\\\\\n\\r\\t\\u0001\"}")]
    public void A_value_is_as_large_as_its_compact_json(string json) => Assert.Equal(Encoding.UTF8.GetByteCount(json), CrdSize.Of(Read(json)));

    [Fact]
    public void Go_escapes_what_html_would_read() => Assert.Equal("\"\\u003c\\u003e\\u0026\\u2028\"".Length, CrdSize.Of(JsonValue.Of("<>&\u2028")));

    [Fact]
    public void A_usual_definition_is_not_worth_a_word() => Assert.Null(CrdSize.Warn(Definition(1000, 1000)));

    [Theory]
    [InlineData(240_000, "near the 262,144 bytes of annotations")]
    [InlineData(263_000, "above the 262,144 bytes of annotations")]
    [InlineData(1_450_000, "near the 1,572,864 bytes that etcd takes")]
    [InlineData(1_600_000, "above the 1,572,864 bytes that etcd takes")]
    public void Each_limit_is_told_before_it_is_reached_and_after(int bytes, string words) =>
        Assert.Contains(words, CrdSize.Warn(Definition(bytes, 10)), StringComparison.Ordinal);

    [Fact]
    public void No_schema_of_the_corpus_is_larger_than_its_bound()
    {
        var schemas =
            from file in Directory.EnumerateFiles(SharedFiles.Folder("corpus"), "*.yaml")
            from document in YamlReader.Read(File.ReadAllText(file), file)
            let spec = (document.Value as JsonObject)?["spec"] as JsonObject
            where spec is not null
            from version in ((JsonArray)spec["versions"]!).Items.OfType<JsonObject>()
            select ((version["schema"] as JsonObject)?["openAPIV3Schema"] as JsonObject)!;

        Assert.All(schemas, schema => Assert.InRange(CrdSize.Of(schema), 0, SchemaBound.Of(SchemaJsonReader.Read(schema))));
    }

    [Fact]
    public void Other_annotations_count_for_kubectl()
    {
        Assert.Null(CrdSize.Warn(Annotated(100_000)));
        Assert.NotNull(CrdSize.Warn(Annotated(130_000)));
    }

    [Fact]
    public void The_largest_parts_are_named_by_their_paths()
    {
        var parts = CrdParts.Largest(Definition(100_000, 50_000), 2);
        Assert.Equal(["v1 spec.big[]", "v1 status"], parts.Select(part => part.Path));
        Assert.InRange(parts[0].Bytes, 100_000, 100_100);
    }

    [Fact]
    public void Descriptions_are_added_up() => Assert.InRange(CrdParts.Descriptions(Definition(1000, 10)), 1000, 1010);

    /// <summary>A definition with much in the items of a list, and less elsewhere.</summary>
    private static JsonObject Definition(int large, int small)
    {
        var big = $"\"big\":{{\"items\":{{\"description\":\"{new string('x', large)}\"}}}}";
        var spec = $"\"spec\":{{\"properties\":{{{big},\"little\":{{\"type\":\"string\"}}}}}}";
        var status = $"\"status\":{{\"title\":\"{new string('x', small)}\"}}";
        var schema = $"{{\"properties\":{{{spec},{status},\"kind\":{{\"type\":\"string\"}}}}}}";
        return (JsonObject)Read($"{{\"spec\":{{\"versions\":[{{\"name\":\"v1\",\"schema\":{{\"openAPIV3Schema\":{schema}}}}}]}}}}");
    }

    private static JsonObject Annotated(int length) => (JsonObject)Read($"{{\"metadata\":{{\"annotations\":{{\"a\":\"{new string('x', length)}\"}}}}}}");

    private static JsonValue Read(string json)
    {
        Assert.True(JsonReader.TryRead(json, out var value, out var error), error);
        return value!;
    }
}
