using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A text that was misspelt, where the core can tell what was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class CorrectTextFix() : ApiCodeFixProvider("Write what was meant", Descriptors.PathNotFound, Descriptors.NameInvalid, Descriptors.DefaultRefused, Descriptors.PatternNotRe2, Descriptors.ListMapKeyMissing, Descriptors.PlaceNotFound, Descriptors.FieldNotFound, Descriptors.JsonInvalid, Descriptors.ArgumentInvalid, Descriptors.KeywordUnknown)
{
    protected override Fix? Propose(FixPlace place) =>
        place.Correction is { } meant && Find(place, meant.Wrong, meant.Right) is { } change
            ? Fix.Of($"Write '{meant.Right}'", place.Tree, change)
            : null;

    private static TextChange? Find(FixPlace place, string wrong, string right)
    {
        var literals = Scopes(place).SelectMany(scope => scope.DescendantNodesAndSelf()).OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
            .ToList();
        if (literals.FirstOrDefault(literal => literal.Token.ValueText == wrong) is { } whole)
        {
            return new TextChange(whole.Span, Rewrite(whole.Token, wrong, right));
        }

        // A keyword inside of JSON.
        return literals.FirstOrDefault(literal => literal.Token.ValueText.Contains($"\"{wrong}\"")) is { } part
            ? new TextChange(part.Span, part.Token.Text.Replace(wrong + "\"", right + "\"").Replace(wrong + "\\\"", right + "\\\""))
            : null;
    }

    /// <summary>The attribute; of a declaration its attributes and its initial value.</summary>
    private static IEnumerable<SyntaxNode> Scopes(FixPlace place) => (place.Attribute, place.Member) switch
    {
        ({ } attribute, _) => [attribute],
        (_, PropertyDeclarationSyntax { Initializer: { } initial } property) => [.. property.AttributeLists, initial],
        (_, { } member) => member.AttributeLists,
        _ => [],
    };

    /// <summary>The literal in the style in which it was written, where that can hold the text.</summary>
    private static string Rewrite(SyntaxToken literal, string wrong, string right)
    {
        var same = literal.Text.Replace(wrong, right);
        return SyntaxFactory.ParseExpression(same) is LiteralExpressionSyntax { ContainsDiagnostics: false } written && written.Token.ValueText == right
            ? same
            : AttributeText.Literal(right);
    }
}
