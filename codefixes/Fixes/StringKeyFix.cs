using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A map whose key JSON cannot have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class StringKeyFix() : ApiCodeFixProvider("Make the key a string", Descriptors.MapKeyNotString)
{
    protected override Fix? Propose(FixPlace place)
    {
        var keys = place.Member is PropertyDeclarationSyntax property
            ? property.Type.DescendantNodesAndSelf().OfType<GenericNameSyntax>()
                .Select(generic => generic.TypeArgumentList.Arguments)
                .Where(arguments => arguments.Count == 2 && place.Model.GetTypeInfo(arguments[0]).Type?.SpecialType != SpecialType.System_String)
                .Select(arguments => new TextChange(arguments[0].Span, "string"))
                .ToArray()
            : [];
        return keys.Length == 0 ? null : Fix.Of("Make the key a string", place.Tree, keys);
    }
}
