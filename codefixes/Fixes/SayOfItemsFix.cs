using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>An attribute on a list or map that fits its items or values.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class SayOfItemsFix() : ApiCodeFixProvider("Say it of the items", Descriptors.MarkerMisplaced)
{
    private static readonly string[] AboutItems = ["Minimum", "Maximum", "MultipleOf", "MinLength", "MaxLength", "Pattern", "EmbeddedResource", "SchemaFields"];

    protected override Fix? Propose(FixPlace place)
    {
        var (below, words) = place.Argument(2) switch
        {
            "a list" => ("[]", "items"),
            "a map" => ("{}", "values"),
            _ => ("", ""),
        };
        if (below.Length == 0 || place.Attribute is not { } attribute || !AboutItems.Contains(AttributeText.NameOf(attribute)))
        {
            return null;
        }

        var at = (AttributeText.Argument(attribute, "At")?.Expression as LiteralExpressionSyntax)?.Token.ValueText + below;
        return Fix.Of($"Say it of the {words}: At = \"{at}\"", place.Tree, AttributeText.Set(attribute, "At", AttributeText.Literal(at)));
    }
}
