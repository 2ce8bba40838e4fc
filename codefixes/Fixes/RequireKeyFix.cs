using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A key of a list map that an item may leave out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RequireKeyFix() : ApiCodeFixProvider("Require the key", Descriptors.ListMapKeyOptional)
{
    protected override Fix? Propose(FixPlace place) =>
        place.MemberType is { } type
        && ItemTypes.Property(ItemTypes.Innermost(type).Type, place.Argument(1)) is { } key
        && ItemTypes.Declaration<PropertyDeclarationSyntax>(key) is { } property
            ? Fix.Of($"Require '{key.Name}'", property.SyntaxTree, AttributeText.Add(property, place.AttributeName("Required", property)))
            : null;
}
