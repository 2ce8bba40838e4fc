using System.Composition;
using KubeCodegen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KubeCodegen.CodeFixes.Fixes;

/// <summary>Versions of a kind of which none, or more than one, is stored.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class StorageVersionFix() : ApiCodeFixProvider("Choose the storage version", Descriptors.StorageVersions)
{
    protected override Fix? Propose(FixPlace place) => place.Type is not { } type ? null
        : AttributeText.Find(type, "StorageVersion") is { } second ? Fix.Of("Store the other version", place.Tree, AttributeText.Remove(second))
        : Fix.Of("Store this version", place.Tree, AttributeText.Add(type, place.AttributeName("StorageVersion")));
}
