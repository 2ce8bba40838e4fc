using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Generator.Tests.Rules;
using KubeCodegen.Snapshots;
using KubeCodegen.Tool.Yaml;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Golden;

/// <summary>The same types as in controller-gen's own tests give the same definitions as there.</summary>
public sealed class GoldenTests
{
    private static readonly string Types = Repository.PathOf("tests", "KubeCodegen.Generator.Tests", "Golden", "Types");

    [Theory]
    [InlineData("foos", "bar.example.com_foos")]
    [InlineData("zoos", "bar.example.com_zoos")]
    [InlineData("testquotas", "plural.example.com_testquotas")]
    [InlineData("enums", "testdata.kubebuilder.io_enums")]
    [InlineData("immutabletypes", "testdata.kubebuilder.io_immutabletypes")]
    [InlineData("jobs", "testdata.kubebuilder.io_jobs")]
    [InlineData("oneofs", "testdata.kubebuilder.io_oneofs")]
    [InlineData("versionedresources", "testdata.kubebuilder.io_versionedresources")]
    public void Definition_is_that_of_controller_gen(string types, string golden)
    {
        var expected = Normalised.Definition(Read(golden));
        var actual = Normalised.Definition(Generate(types));

        Assert.Equal(YamlWriter.Write(expected), YamlWriter.Write(actual));
    }

    /// <summary>Descriptions of the types; those of apiVersion and kind are worded anew here, so that they are cut elsewhere.</summary>
    [Fact]
    public void Descriptions_are_cut_where_controller_gen_cuts_them()
    {
        var golden = Descriptions(Read("bar.example.com_foos_maxdesclen"));
        var actual = Descriptions(Generate("foos", "[assembly: KubeCodegen.CrdOptions(MaxDescLen = 50)]\n"));

        Assert.Equal(golden, actual);
        Assert.Equal(Normalised.Definition(Read("bar.example.com_foos_maxdesclen")), Normalised.Definition(Generate("foos")));
    }

    private static IEnumerable<string> Descriptions(JsonValue value) => value switch
    {
        JsonArray array => array.Items.SelectMany(Descriptions),
        JsonObject obj => obj.Members.Where(member => member.Name is not ("apiVersion" or "kind")).OrderBy(member => member.Name, StringComparer.Ordinal)
            .SelectMany(member => member is { Name: "description", Value: JsonString text } ? [text.Value] : Descriptions(member.Value)),
        _ => [],
    };

    private static JsonValue Generate(string types, string above = "")
    {
        var compilation = UserCode.Compile([new(types + ".cs", Above(File.ReadAllText(Path.Combine(Types, types + ".cs")), above))], mode: DocumentationMode.Parse);
        var result = CodeGenerator.Generate(compilation, GenerationOptions.Default, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return Assert.Single(result.Files.OfType<GeneratedDocument>()).Document;
    }

    /// <summary>Attributes of the assembly stand after the directives and before the namespace.</summary>
    private static string Above(string code, string attributes) => code.Replace("\nnamespace ", "\n" + attributes + "\nnamespace ", StringComparison.Ordinal);

    private static JsonValue Read(string golden)
    {
        var path = Path.Combine(SharedFiles.Folder(Path.Combine("conformance", "controller-tools")), golden + ".yaml");
        return Assert.Single(YamlReader.Read(File.ReadAllText(path), golden)).Value;
    }
}
