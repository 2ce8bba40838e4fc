using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>An attribute that says nothing where it stands, or that another one says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RemoveAttributeFix() : ApiCodeFixProvider("Take the attribute away", Descriptors.MarkerMisplaced, Descriptors.Loosened, Descriptors.AttributeRepeated, Descriptors.FieldNotSelectable)
{
    protected override Fix? Propose(FixPlace place) => place.Attribute is { } attribute
        ? Fix.Of($"Take [{AttributeText.NameOf(attribute)}] away", place.Tree, AttributeText.Remove(attribute))
        : null;
}
