using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A type that contains itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class PreserveUnknownFieldsFix() : ApiCodeFixProvider("End the cycle: anything goes below", Descriptors.Recursive)
{
    protected override Fix? Propose(FixPlace place)
    {
        if (place.Member is not { } member || place.MemberType is not { } type)
        {
            return null;
        }

        // Inside of a type of somebody else the member that closes the cycle is not ours to mark.
        var (innermost, at) = ItemTypes.Innermost(type);
        var attribute = place.AttributeName("PreserveUnknownFields") + (at.Length == 0 ? "" : $"(At = \"{at}\")");
        return innermost.Locations.Any(location => location.IsInSource)
            ? Fix.Of($"Let anything go below: [{attribute}]", place.Tree, AttributeText.Add(member, attribute))
            : null;
    }
}
