using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A member that may be anything.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class UseJsonNodeFix() : ApiCodeFixProvider("Take any JSON", Descriptors.TypeUnsupported)
{
    protected override Fix? Propose(FixPlace place)
    {
        var any = place.NameOf("System.Text.Json.Nodes", "JsonNode");
        return place.Member is PropertyDeclarationSyntax property && property.Type.DescendantNodesAndSelf().FirstOrDefault(IsAnything) is { } type
            ? Fix.Of($"Take any JSON: '{any}'", place.Tree, new TextChange(type.Span, any))
            : null;
    }

    private static bool IsAnything(SyntaxNode type) => type
        is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.ObjectKeyword }
        or IdentifierNameSyntax { Identifier.ValueText: "dynamic" };
}
