using KubeCodegen.Generator.Importing;
using KubeCodegen.Generator.Tests.Rules;

namespace KubeCodegen.Generator.Tests.Importing;

public sealed class ImportedTypesTests
{
    [Fact]
    public void Objects_of_one_shape_and_text_are_one_class()
    {
        var text = Definition.CSharp(Definition.WithSpec(
            "primary: {type: object, description: One., properties: {host: {type: string}}}",
            "replicas: {type: array, items: {type: object, description: Another., properties: {host: {type: string}}}}"));

        Assert.Contains("public WidgetPrimary? Primary { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("public List<WidgetPrimary>? Replicas { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("[Description(\"Another.\", At = \"[]\")]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_that_differ_in_a_text_are_two_classes_and_the_second_is_named_by_its_parent_too()
    {
        var text = Definition.CSharp(Definition.WithSpec(
            "backend: {type: object, properties: {host: {type: string, description: A.}}}",
            "route: {type: object, properties: {backend: {type: object, properties: {host: {type: string, description: B.}}}}}"));

        Assert.Contains("public partial class WidgetBackend\n", text, StringComparison.Ordinal);
        Assert.Contains("public partial class WidgetRouteBackend\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_an_enum_are_constants_and_the_member_stays_a_string()
    {
        var text = Definition.CSharp(Definition.WithSpec("mode: {type: string, enum: [read-write, ReadWrite, '', '=~', '1']}"));

        Assert.Contains("public string? Mode { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("[Enum(ModeValues.ReadWrite, ModeValues.ReadWrite2, ModeValues.Empty, ModeValues.Value, ModeValues._1)]", text, StringComparison.Ordinal);
        Assert.Contains("public const string ReadWrite2 = \"ReadWrite\";", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_C_sharp_cannot_have_twice_or_at_all_are_changed_and_the_wire_name_stays()
    {
        var text = Definition.CSharp(Definition.WithSpec(
            "fooBar: {type: string}",
            "foo-bar: {type: string}",
            "widgetSpec: {type: string}",
            "toString: {type: string}",
            "10g: {type: string}",
            "'=~': {type: string}",
            "class: {type: string}"));

        Assert.Contains("public string? FooBar { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"foo-bar\")]\n    public string? FooBarValue { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"widgetSpec\")]\n    public string? WidgetSpecValue { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"toString\")]\n    public string? ToStringValue { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"10g\")]\n    public string? _10g { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"=~\")]\n    public string? Value { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("    public string? Class { get; set; }", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Metadata")]
    [InlineData("Kind")]
    [InlineData("DeepCopy")]
    public void A_kind_that_is_named_like_a_member_of_each_kind_keeps_its_kind_and_gets_another_class(string kind)
    {
        var trip = RoundTrip.Of(Definition.Of(kind, "example.com", "size: {type: string}"), "crd.yaml");

        Assert.Empty(trip.Problems);
        Assert.Contains($"Kind = \"{kind}\"", trip.Sources.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_integer_without_a_format_is_long()
    {
        var text = Definition.CSharp(Definition.WithSpec("count: {type: integer}", "small: {type: integer, format: int32}"));

        Assert.Contains("[Format(\"\")]\n    public long? Count { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("    public int? Small { get; set; }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_open_object_has_beyond_its_properties_is_kept()
    {
        var text = Definition.CSharp(Definition.WithSpec("config: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {otherFields: {type: string}}}"));

        Assert.Contains("[JsonExtensionData]\n    public Dictionary<string, JsonElement>? OtherFields2 { get; set; }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_looks_like_code_stays_text()
    {
        const string Hostile = "*/ } </summary> \"\"\" \\ \u2028 #error [assembly: X]\n/// }\r\npublic class Evil { }\u0007";
        var text = Definition.CSharp(Definition.WithSpec(
            $"{Definition.Quote(Hostile)}: {{type: string, description: {Definition.Quote(Hostile)}, pattern: {Definition.Quote("\"\"\"\\d")}, enum: [{Definition.Quote(Hostile)}]}}"));

        Assert.DoesNotContain("\npublic class Evil", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Chosen_names_win_and_those_that_are_nowhere_are_known()
    {
        var names = new ImportNames(
            new Dictionary<string, string> { ["example.com/v1/Widget.spec.servers[]"] = "Server", ["example.com/v1/Widget.spec.gone"] = "Gone" },
            new Dictionary<string, string> { ["example.com/v1/Widget.spec.servers"] = "Upstreams" });
        var yaml = Definition.WithSpec("servers: {type: array, items: {type: object, properties: {host: {type: string}}}}");

        var text = RoundTrip.Import(yaml, options: new ImportOptions("Acme", names)).Files.Single(file => file.Path == "V1/Widget.cs").Text;

        Assert.Contains("namespace Acme.V1;", text, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"servers\")]\n    public List<Server>? Upstreams { get; set; }", text, StringComparison.Ordinal);
        Assert.Equal(["example.com/v1/Widget.spec.gone"], names.Unused);
    }

    [Fact]
    public void What_two_kinds_of_a_version_share_is_not_named_after_one_of_them()
    {
        const string Property = "selector: {type: object, properties: {app: {type: string}}}";
        var yaml = Definition.Of("Widget", "example.com", Property, "a: {type: string}") + "\n---\n" + Definition.Of("Gadget", "example.com", Property);

        var trip = RoundTrip.Of(yaml, "crd.yaml");

        Assert.Empty(trip.Problems);
        Assert.Contains("public partial class Selector\n", trip.Sources.Single(file => file.Name == "Example/V1/SharedTypes.cs").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_definitions_in_another_order_give_the_same_files()
    {
        var one = Definition.Of("Widget", "example.com", "a: {type: object, properties: {x: {type: string}}}");
        var other = Definition.Of("Gadget", "example.com", "b: {type: object, properties: {x: {type: string}}}");

        Assert.Equal(RoundTrip.Import(one + "\n---\n" + other).Files, RoundTrip.Import(other + "\n---\n" + one).Files);
    }

    [Fact]
    public void Each_file_of_the_corpus_imports_the_same_twice()
    {
        foreach (var file in Directory.EnumerateFiles(SharedFiles.Folder("corpus"), "*.yaml").Order(StringComparer.Ordinal).Take(8))
        {
            var text = File.ReadAllText(file);
            Assert.Equal(RoundTrip.Import(text).Files, RoundTrip.Import(text).Files);
        }
    }
}
