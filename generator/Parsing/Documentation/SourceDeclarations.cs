using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>The declarations of a symbol in an order that does not depend on the order in which the compiler was given the files.</summary>
internal static class SourceDeclarations
{
    public static IEnumerable<SyntaxNode> Of(ISymbol symbol)
    {
        var references = Parts(symbol).SelectMany(static part => part.DeclaringSyntaxReferences);
        return references
            .OrderBy(static r => r.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(static r => r.Span.Start)
            .Select(static r => Declaration(r.GetSyntax()));
    }

    /// <summary>The comment of a field stands before the whole declaration, not before its declarator.</summary>
    private static SyntaxNode Declaration(SyntaxNode node) =>
        node is VariableDeclaratorSyntax ? node.FirstAncestorOrSelf<BaseFieldDeclarationSyntax>() ?? node : node;

    private static IEnumerable<ISymbol> Parts(ISymbol symbol) => symbol switch
    {
        IPropertySymbol p => Present(p.PartialDefinitionPart ?? p, p.PartialImplementationPart),
        IMethodSymbol m => Present(m.PartialDefinitionPart ?? m, m.PartialImplementationPart),
        _ => [symbol],
    };

    private static IEnumerable<ISymbol> Present(ISymbol symbol, ISymbol? other) => other is null ? [symbol] : [symbol, other];
}
