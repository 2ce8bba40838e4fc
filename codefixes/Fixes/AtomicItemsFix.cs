using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A set whose items could be merged.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AtomicItemsFix() : ApiCodeFixProvider("Make the items atomic", Descriptors.ListTypeRefused)
{
    protected override Fix? Propose(FixPlace place) =>
        place.Argument(1) == "set" && place.Member is { } member && place.MemberType is { } type && ItemTypes.Innermost(type).At == "[]"
            ? Fix.Of("Make the items atomic", place.Tree, AttributeText.Add(member, $"{place.AttributeName("MapType")}({place.NameOf("KubeCodegen", "MapMergeType")}.Atomic, At = \"[]\")"))
            : null;
}
