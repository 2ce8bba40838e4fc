using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A kind that nobody could make an object of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class DropModifierFix() : ApiCodeFixProvider("Take the modifier away", Descriptors.NotPartial)
{
    protected override Fix? Propose(FixPlace place) =>
        place.Type is { } type && type.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.AbstractKeyword) || modifier.IsKind(SyntaxKind.StaticKeyword)) is { RawKind: not 0 } modifier
            ? Fix.Of($"Take '{modifier.ValueText}' away", place.Tree, new TextChange(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), ""))
            : null;
}
