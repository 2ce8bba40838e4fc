using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.CodeFixes;

/// <summary>Where a diagnostic stands, and what it says.</summary>
/// <param name="Node">The attribute, or the declaration, that it is about.</param>
internal sealed record FixPlace(SyntaxNode Node, SemanticModel Model, Diagnostic Diagnostic)
{
    public static async Task<FixPlace?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? null
            : new FixPlace(root.FindNode(diagnostic.Location.SourceSpan, findInsideTrivia: false, getInnermostNodeForTie: true), model, diagnostic);
    }

    public SyntaxTree Tree => Node.SyntaxTree;

    public AttributeSyntax? Attribute => Node.FirstAncestorOrSelf<AttributeSyntax>();

    public MemberDeclarationSyntax? Member => Node.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    public TypeDeclarationSyntax? Type => Node.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    /// <summary>What the member holds; null for what is no property or field.</summary>
    public ITypeSymbol? MemberType => Member switch
    {
        PropertyDeclarationSyntax property => Model.GetTypeInfo(property.Type).Type,
        FieldDeclarationSyntax variable => Model.GetTypeInfo(variable.Declaration.Type).Type,
        _ => null,
    };

    public (string Wrong, string Right)? Correction =>
        Diagnostic.Properties.TryGetValue(DiagnosticReporting.Wrong, out var wrong) && Diagnostic.Properties.TryGetValue(DiagnosticReporting.Right, out var right)
            ? (wrong!, right!)
            : null;

    /// <summary>An argument of the message.</summary>
    public string Argument(int index) => Diagnostic.Properties.TryGetValue(DiagnosticReporting.Argument(index), out var value) ? value ?? "" : "";

    /// <summary>A type's name as it can be written here: alone where that is enough.</summary>
    public string NameOf(string space, string name, SyntaxNode? at = null, string suffix = "")
    {
        var model = at is null || at.SyntaxTree == Tree ? Model : Model.Compilation.GetSemanticModel(at.SyntaxTree);
        var found = model.LookupNamespacesAndTypes((at ?? Node).SpanStart, name: name + suffix);
        return found.Length == 1 && found[0].ContainingNamespace?.ToDisplayString() == space ? name : $"{space}.{name}";
    }

    /// <summary>One of our attributes as it can be written here.</summary>
    public string AttributeName(string name, SyntaxNode? at = null) => NameOf("KubeCodegen", name, at, "Attribute");
}
