using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>Unique items, which a CRD cannot ask for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class UniqueItemsFix() : ApiCodeFixProvider("Make the list a set", Descriptors.ArgumentInvalid)
{
    protected override Fix? Propose(FixPlace place)
    {
        if (place.Attribute is not { } attribute || AttributeText.NameOf(attribute) != "UniqueItems")
        {
            return null;
        }

        var at = AttributeText.Argument(attribute, "At") is { } argument ? ", " + argument : "";
        return Fix.Of("Make the list a set", place.Tree, new TextChange(attribute.Span, $"{place.AttributeName("ListType")}({place.NameOf("KubeCodegen", "ListMergeType")}.Set{at})"));
    }
}
