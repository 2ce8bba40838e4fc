using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A list map without a key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class NameKeyFix() : ApiCodeFixProvider("Name the key", Descriptors.ListTypeRefused)
{
    private static readonly string[] Usual = ["name", "type", "id", "key", "port"];

    protected override Fix? Propose(FixPlace place) =>
        place.Argument(1) == "map" && place.Member is { } member && place.MemberType is { } type
        && Usual.FirstOrDefault(name => ItemTypes.Property(ItemTypes.Innermost(type).Type, name) is not null) is { } key
            ? Fix.Of($"Name the key: '{key}'", place.Tree, AttributeText.Add(member, $"{place.AttributeName("ListMapKey")}({AttributeText.Literal(key)})"))
            : null;
}
