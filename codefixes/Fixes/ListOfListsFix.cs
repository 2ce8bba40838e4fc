using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>An array of several dimensions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ListOfListsFix() : ApiCodeFixProvider("Make it a list of lists", Descriptors.TypeUnsupported)
{
    protected override Fix? Propose(FixPlace place)
    {
        if (place.Member is not PropertyDeclarationSyntax { Type: var type }
            || (type as NullableTypeSyntax)?.ElementType is not ArrayTypeSyntax { RankSpecifiers: [{ Rank: > 1 and var rank }], ElementType: var item })
        {
            return null;
        }

        var list = place.NameOf("System.Collections.Generic", "List");
        var lists = Enumerable.Repeat(0, rank).Aggregate(item.ToString(), (inner, _) => $"{list}<{inner}>");
        return Fix.Of($"Make it a list of lists: '{lists}'", place.Tree, new TextChange(type.Span, lists + "?"));
    }
}
