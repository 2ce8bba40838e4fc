using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A list map whose items lack the key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddKeyFix() : ApiCodeFixProvider("Add the key to the items", Descriptors.ListMapKeyMissing)
{
    protected override Fix? Propose(FixPlace place)
    {
        var key = place.Argument(1);
        var name = key.Length == 0 ? "" : char.ToUpperInvariant(key[0]) + key.Substring(1);
        if (place.MemberType is not { } type || !SyntaxFacts.IsValidIdentifier(name) || JsonNames.CamelCase(name) != key
            || ItemTypes.Declaration<TypeDeclarationSyntax>(ItemTypes.Innermost(type).Type) is not { CloseBraceToken.RawKind: not 0 } items
            || items.Identifier.ValueText == name)
        {
            return null;
        }

        var text = items.SyntaxTree.GetText();
        var line = AttributeText.LineBreak(text);
        var outer = new string(' ', items.GetLocation().GetLineSpan().StartLinePosition.Character);
        var indentation = outer + "    ";
        var gap = items.Members.Count > 0 ? line : "";
        var property = $"{gap}{indentation}[{place.AttributeName("Required", items)}]{line}{indentation}public string? {name} {{ get; set; }}{line}";
        var start = text.Lines.GetLineFromPosition(items.CloseBraceToken.SpanStart).Start;
        return Fix.Of($"Add '{name}' to '{items.Identifier.ValueText}'", items.SyntaxTree, new TextChange(new TextSpan(start, 0), property));
    }
}
