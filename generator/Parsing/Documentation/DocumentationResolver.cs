using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>Describes any symbol: from its source, or from the documentation of the assembly that it comes from.</summary>
internal sealed class DocumentationResolver(IReferenceDocumentation references)
{
    /// <summary>The description of a symbol, or null when nobody wrote one.</summary>
    public string? Describe(ISymbol symbol, Compilation compilation)
    {
        return symbol.DeclaringSyntaxReferences.IsEmpty ? Referenced(symbol, 0) : SourceDocumentation.Find(symbol, Referenced, depth: 0);

        string? Referenced(ISymbol symbol, int depth)
        {
            var definition = symbol.OriginalDefinition;
            return Find(definition, compilation) is { } xml
                && SourceDocumentation.Describe(DocumentationComment.Read(xml), definition, compilation, Referenced, depth) is { Length: > 0 } text ? text : null;
        }
    }

    private string? Find(ISymbol definition, Compilation compilation) =>
        definition.ContainingAssembly is { } assembly
        && compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path }
        && definition.GetDocumentationCommentId() is { } id ? references.Find(path, id) : null;
}
