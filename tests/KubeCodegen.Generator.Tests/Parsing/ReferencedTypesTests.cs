using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Tool.Yaml;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Parsing;

/// <summary>Types of a library that knows the attributes: what is written there counts in the kinds of another assembly.</summary>
public sealed class ReferencedTypesTests
{
    private const string Library = """
        using KubeCodegen;

        namespace Shared;

        [MinProperties(1)]
        public class Limits
        {
            [Minimum(1)]
            public int Cpu { get; set; }

            [Required, MaxLength(5, At = "[]")]
            public List<string>? Names { get; set; }
        }
        """;

    private const string Kind = """
        using KubeCodegen;

        namespace Demo;

        [Resource("demo.example.com", "v1")]
        public partial class Widget
        {
            public Shared.Limits? Limits { get; set; }
        }
        """;

    [Fact]
    public void Attributes_on_members_of_a_library_are_read()
    {
        var result = Generate(Library);
        Assert.Empty(result.Diagnostics);
        var definition = YamlWriter.Write(result.Files.OfType<GeneratedDocument>().Single().Document);
        Assert.Contains("minimum: 1", definition, StringComparison.Ordinal);
        Assert.Contains("maxLength: 5", definition, StringComparison.Ordinal);
        Assert.Contains("minProperties: 1", definition, StringComparison.Ordinal);
        Assert.Contains("- names", definition, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_there_is_told_here()
    {
        var result = Generate(Library.Replace("[Minimum(1)]", "[MinLength(1)]", StringComparison.Ordinal));
        Assert.Equal("KCG0013", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void A_library_without_kinds_is_told_of_what_nobody_else_can_use()
    {
        var library = UserCode.Compile(Library + "\n[Title(\"t\")]\ninternal sealed class Hidden;\n");
        var diagnostic = Assert.Single(CodeGenerator.Generate(library, GenerationOptions.Default, TestContext.Current.CancellationToken).Diagnostics);
        Assert.Equal("KCG0090", diagnostic.Id);
        Assert.Contains("'Hidden'", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_for_all_kinds_of_an_assembly_without_kinds_is_told_of()
    {
        var library = UserCode.Compile("[assembly: KubeCodegen.CrdLabel(\"a\", \"b\")]");
        Assert.Equal("KCG0013", Assert.Single(CodeGenerator.Generate(library, GenerationOptions.Default, TestContext.Current.CancellationToken).Diagnostics).Id);
    }

    private static GenerationResult Generate(string library)
    {
        using var image = new MemoryStream();
        var emitted = UserCode.Compile(library).WithAssemblyName("Shared").Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var compilation = UserCode.Compile(Kind).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        return CodeGenerator.Generate(compilation, GenerationOptions.Default, TestContext.Current.CancellationToken);
    }
}
