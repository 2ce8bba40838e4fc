using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing;

/// <summary>A type that may be a kind, or may carry attributes in vain, known from its syntax alone: what is remembered of it costs no symbol.</summary>
/// <param name="Name">Namespace, enclosing types and name, with the number of type parameters: the same for all parts of a type.</param>
/// <param name="Start">Where the declaration starts in its file.</param>
internal sealed record Candidate(string Name, int Start)
{
    /// <summary>The documentation id, as long as the names are written without escapes.</summary>
    public string DocumentationId => "T:" + Name.Replace("`0", "");

    public static Candidate Of(BaseTypeDeclarationSyntax declaration) =>
        new(string.Join(".", declaration.AncestorsAndSelf().Select(Part).OfType<string>().Reverse()), declaration.SpanStart);

    public INamedTypeSymbol? Find(Compilation compilation, SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).FindToken(Start).Parent?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
            ? compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol
            : null;

    private static string? Part(SyntaxNode node) => node switch
    {
        TypeDeclarationSyntax { TypeParameterList.Parameters.Count: var count } type => $"{type.Identifier.ValueText}`{count}",
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        BaseNamespaceDeclarationSyntax space => space.Name.WithoutTrivia().ToString(),
        _ => null,
    };
}
