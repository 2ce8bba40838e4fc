using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A type that the generator has to add members to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class MakePartialFix() : ApiCodeFixProvider("Make the type partial", Descriptors.NotPartial, Descriptors.CopyImpossible)
{
    protected override Fix? Propose(FixPlace place)
    {
        if (place.Type is not { } type || type.Identifier.ValueText != place.Argument(0))
        {
            return null;
        }

        var closed = type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(outer => !outer.Modifiers.Any(SyntaxKind.PartialKeyword)).ToList();
        return closed.Count == 0 ? null : Fix.Of(
            $"Make '{type.Identifier.ValueText}' partial",
            place.Tree,
            [.. closed.Select(outer => new TextChange(new TextSpan(outer.Keyword.SpanStart, 0), "partial "))]);
    }
}
