using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>An attribute that another one says for this type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class FittingAttributeFix() : ApiCodeFixProvider("Write the attribute that fits", Descriptors.MarkerMisplaced)
{
    private static readonly Dictionary<string, string> Sizes = new(StringComparer.Ordinal)
    {
        ["a string"] = "Length",
        ["a list"] = "Items",
        ["a map"] = "Properties",
        ["an object"] = "Properties",
        ["an integer"] = "imum",
        ["a number"] = "imum",
    };

    protected override Fix? Propose(FixPlace place)
    {
        if (place.Attribute is not { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: int } }, ..] } attribute
            || !Sizes.TryGetValue(place.Argument(2), out var size)
            || AttributeText.NameOf(attribute) is not { Length: > 3 } written
            || !Sizes.ContainsValue(written.Substring(3)))
        {
            return null;
        }

        var fitting = written.Substring(0, 3) + size;
        return fitting == written ? null : Fix.Of($"Write [{fitting}]", place.Tree, new TextChange(attribute.Name.Span, place.AttributeName(fitting)));
    }
}
