using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>A kind of which nobody can read anything.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class ServeVersionFix() : ApiCodeFixProvider("Serve the version", Descriptors.NoServedVersion)
{
    protected override Fix? Propose(FixPlace place) => place.Type is { } type && AttributeText.Find(type, "UnservedVersion") is { } attribute
        ? Fix.Of("Serve this version", place.Tree, AttributeText.Remove(attribute))
        : null;
}
