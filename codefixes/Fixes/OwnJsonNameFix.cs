using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A member with the JSON name of another one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class OwnJsonNameFix() : ApiCodeFixProvider("Give the member its own JSON name", Descriptors.JsonNameTwice, Descriptors.JsonNameCase)
{
    protected override Fix? Propose(FixPlace place)
    {
        if (place.Member is not PropertyDeclarationSyntax property || place.Model.GetDeclaredSymbol(property) is not { } symbol)
        {
            return null;
        }

        var own = JsonNames.CamelCase(symbol.Name);
        return AttributeText.Find(property, "JsonPropertyName") is { } attribute && own != place.Argument(3) && ItemTypes.Property(symbol.ContainingType, own) is null
            ? Fix.Of($"Name it '{own}'", place.Tree, AttributeText.Remove(attribute))
            : null;
    }
}
