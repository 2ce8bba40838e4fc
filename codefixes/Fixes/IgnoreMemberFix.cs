using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A member that cannot be part of the JSON.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class IgnoreMemberFix() : ApiCodeFixProvider("Leave the member out of the JSON", Descriptors.TypeUnsupported, Descriptors.JsonNameTwice, Descriptors.JsonNameCase)
{
    protected override Fix? Propose(FixPlace place)
    {
        var attribute = place.NameOf("System.Text.Json.Serialization", "JsonIgnore", suffix: "Attribute");
        return place.Member is PropertyDeclarationSyntax property && AttributeText.Find(property, "JsonIgnore") is null
            ? Fix.Of($"Leave '{property.Identifier.ValueText}' out of the JSON", place.Tree, AttributeText.Add(property, attribute))
            : null;
    }
}
