using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Tool.Project;

/// <summary>Opens the referenced assemblies; their metadata is mapped, not read.</summary>
internal static class ReferenceLoader
{
    public static IReadOnlyList<MetadataReference> Load(IReadOnlyList<CompilerReference> references) =>
        [.. references.Select(Load)];

    private static PortableExecutableReference Load(CompilerReference reference) =>
        AssemblyMetadata.CreateFromFile(reference.Path)
            .GetReference(filePath: reference.Path, aliases: AliasesOf(reference), embedInteropTypes: reference.EmbedsInterop);

    private static ImmutableArray<string> AliasesOf(CompilerReference reference) =>
        reference.Aliases.Length == 0 ? [] : [.. reference.Aliases.Split(',')];
}
