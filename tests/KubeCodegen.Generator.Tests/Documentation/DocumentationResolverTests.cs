using KubeCodegen.Generator.Parsing.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Tests.Documentation;

public sealed class DocumentationResolverTests
{
    private sealed class Documentation(string path) : IReferenceDocumentation
    {
        public string? Find(string assemblyPath, string documentationId) => assemblyPath != path ? null : documentationId switch
        {
            "T:Lib.Thing" => "\n            <summary>\n            A thing.\n              Indented.\n            </summary>\n        ",
            "P:Lib.Box`1.Item" => "\n            <summary>\n            The item.\n            </summary>\n        ",
            "P:Lib.Thing.Name" => "\n            <inheritdoc/>\n        ",
            "P:Lib.IThing.Name" => "\n            <summary>The name.</summary>\n        ",
            _ => null,
        };
    }

    [Theory]
    [InlineData("T:Lib.Thing", "A thing.\n  Indented.")]
    [InlineData("P:Lib.Thing.Name", "The name.")]
    [InlineData("P:Lib.Thing.Undocumented", null)]
    [InlineData("T:Api.Own", "Its own.")]
    [InlineData("T:Api.Heir", "A thing.\n  Indented.")]
    public void Describes_symbols_of_source_and_of_references(string id, string? expected)
    {
        var compilation = Compile(out var path);
        Assert.Equal(expected, new DocumentationResolver(new Documentation(path)).Describe(compilation.Symbol(id), compilation));
    }

    [Fact]
    public void Members_of_constructed_types_are_described_by_their_definition()
    {
        var compilation = Compile(out var path);
        var boxed = ((IPropertySymbol)compilation.Symbol("P:Api.Own.Boxed")).Type.GetMembers("Item").Single();
        Assert.Equal("The item.", new DocumentationResolver(new Documentation(path)).Describe(boxed, compilation));
    }

    private static CSharpCompilation Compile(out string path)
    {
        const string Library = """
            namespace Lib
            {
                public interface IThing { string Name { get; } }
                public class Thing : IThing { public string Name { get; set; } public string Undocumented { get; set; } }
                public class Box<T> { public T Item { get; set; } }
            }
            """;
        const string Source = """
            namespace Api
            {
                /// <summary>Its own.</summary>
                class Own { public Lib.Box<int> Boxed { get; } }
                /// <inheritdoc/>
                class Heir : Lib.Thing;
            }
            """;
        using var image = new MemoryStream();
        var library = SourceText.Compile(DocumentationMode.None, ("Lib.cs", Library)).WithAssemblyName("Lib");
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        path = Path.Combine("packages", "Lib.dll");
        var reference = MetadataReference.CreateFromImage(image.ToArray(), filePath: path);
        return SourceText.Compile(DocumentationMode.None, ("Api.cs", Source)).AddReferences(reference);
    }
}
