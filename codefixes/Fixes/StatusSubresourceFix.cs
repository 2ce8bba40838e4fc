using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A status that is written with the rest of the object.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class StatusSubresourceFix() : ApiCodeFixProvider("Serve the status on its own", Descriptors.StatusUnserved)
{
    protected override Fix? Propose(FixPlace place)
    {
        var attribute = place.AttributeName("StatusSubresource");
        return place.Type is { } type ? Fix.Of($"Add [{attribute}]", place.Tree, AttributeText.Add(type, attribute)) : null;
    }
}
