using KubeCodegen.Generator.Parsing.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeCodegen.Generator.Tests.Documentation;

/// <summary>Compiles C# text in memory and finds symbols in it.</summary>
internal static class SourceText
{
    private static readonly MetadataReference[] References = [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)];

    public static CSharpCompilation Compile(DocumentationMode mode, params (string Path, string Text)[] files)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, mode);
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(f.Text, options, f.Path));
        return CSharpCompilation.Create("Api", trees, References, new(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>The symbol with a documentation id such as <c>P:Foo.Bar</c>.</summary>
    public static ISymbol Symbol(this Compilation compilation, string id) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) ?? throw new ArgumentException($"There is no {id}.", nameof(id));

    /// <summary>The description of a symbol, which must be the same whether the compiler parses documentation comments or not.</summary>
    public static string? Describe(string id, params (string Path, string Text)[] files)
    {
        var plain = SourceDocumentation.Find(Compile(DocumentationMode.None, files).Symbol(id));
        Assert.Equal(plain, SourceDocumentation.Find(Compile(DocumentationMode.Parse, files).Symbol(id)));
        return plain;
    }

    public static string? Describe(string id, string text) => Describe(id, ("Api.cs", text));
}
