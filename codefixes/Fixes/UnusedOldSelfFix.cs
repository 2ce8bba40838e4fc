using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A rule that asks for an old value and does not use it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class UnusedOldSelfFix() : ApiCodeFixProvider("Take OptionalOldSelf away", Descriptors.ArgumentInvalid)
{
    protected override Fix? Propose(FixPlace place) =>
        place.Argument(1).StartsWith("OptionalOldSelf", StringComparison.Ordinal) && place.Attribute is { } rule && AttributeText.Argument(rule, "OptionalOldSelf") is { } argument
            ? Fix.Of("Take OptionalOldSelf away", place.Tree, AttributeText.Unset(argument))
            : null;
}
