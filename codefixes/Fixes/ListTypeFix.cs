using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>Keys on a list that no type makes a map.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ListTypeFix() : ApiCodeFixProvider("Make the list a map", Descriptors.MarkerMisplaced)
{
    protected override Fix? Propose(FixPlace place)
    {
        if (place.Attribute is not { } attribute || AttributeText.NameOf(attribute) != "ListMapKey" || place.Member is not { } member || !place.Argument(2).Equals("a list", StringComparison.Ordinal))
        {
            return null;
        }

        var at = AttributeText.Argument(attribute, "At") is { } argument ? ", " + argument : "";
        return AttributeText.Find(member, "ListType") is null
            ? Fix.Of("Make the list a map", place.Tree, AttributeText.Add(member, $"{place.AttributeName("ListType")}({place.NameOf("KubeCodegen", "ListMergeType")}.Map{at})"))
            : null;
    }
}
