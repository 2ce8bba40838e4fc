using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing.Documentation;

/// <summary>
/// The documentation of symbols that are declared in source, whatever the compiler's documentation mode. Of several partial declarations
/// the first that has a comment counts, by the order of their paths; a positional record documents its members with <c>param</c>.
/// </summary>
internal static class SourceDocumentation
{
    /// <summary>The description of a symbol, or null when its source has none.</summary>
    public static string? Find(ISymbol symbol) => Find(symbol, static (_, _) => null, depth: 0);

    /// <summary>As above; <c>referenced</c> describes the symbols of references, <c>depth</c> counts the <c>inheritdoc</c> that led here.</summary>
    internal static string? Find(ISymbol symbol, Func<ISymbol, int, string?> referenced, int depth)
    {
        if (symbol.DeclaringSyntaxReferences.IsEmpty)
        {
            return depth == 0 ? null : referenced(symbol, depth);
        }

        var compilation = (symbol.ContainingAssembly as ISourceAssemblySymbol)?.Compilation;
        foreach (var declaration in SourceDeclarations.Of(symbol))
        {
            var text = declaration is ParameterSyntax parameter
                ? OfPositionalMember(symbol, parameter)
                : CommentTrivia.Read(declaration) is { } xml ? Describe(DocumentationComment.Read(xml), symbol, compilation, referenced, depth) : null;
            if (text is { Length: > 0 })
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The text of a comment, completed by what it inherits.</summary>
    internal static string Describe(
        DocumentationComment comment, ISymbol symbol, Compilation? compilation, Func<ISymbol, int, string?> referenced, int depth)
    {
        var source = comment.Inherits ? InheritedDocumentation.Source(symbol, comment.InheritedCref, compilation, depth) : null;
        return comment.Describe(source is null ? null : Find(source, referenced, depth + 1));
    }

    private static string? OfPositionalMember(ISymbol symbol, ParameterSyntax parameter)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        var comments = SourceDeclarations.Of(type).Select(CommentTrivia.Read).OfType<string>();
        return comments.Select(xml => DocumentationComment.Read(xml).DescribeParameter(parameter.Identifier.ValueText)).FirstOrDefault(static t => t is not null);
    }
}
