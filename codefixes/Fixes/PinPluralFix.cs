using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A plural that tools derive differently.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class PinPluralFix() : ApiCodeFixProvider("Pin the plural", Descriptors.PluralAmbiguous)
{
    protected override Fix? Propose(FixPlace place) => place.Attribute is { } resource
        ? Fix.Of($"Pin the plural '{place.Argument(1)}'", place.Tree, AttributeText.Set(resource, "Plural", AttributeText.Literal(place.Argument(1))))
        : null;
}
