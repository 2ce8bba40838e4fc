using System.Collections.Immutable;
using KubeCodegen.Generator.Emitting;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator;

/// <summary>What the host decides.</summary>
public sealed record GenerationOptions
{
    public static GenerationOptions Default { get; } = new();

    /// <summary>Where the documentation of referenced assemblies is found; the compiler has none.</summary>
    public IReferenceDocumentation Documentation { get; init; } = NoReferenceDocumentation.Instance;

    /// <summary>Templates by file name (<c>DeepCopy.cs.sbn</c>) that replace the built-in ones.</summary>
    public ImmutableDictionary<string, string> Templates { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The folder that the templates come from, for messages.</summary>
    public string? TemplatesDirectory { get; init; }
}

/// <summary>Finds the documentation comment of a member of a referenced assembly.</summary>
public interface IReferenceDocumentation
{
    /// <param name="assemblyPath">The path of the referenced assembly as the compilation has it.</param>
    /// <param name="documentationId">The member's documentation id, such as <c>P:k8s.Models.V1Pod.Spec</c>.</param>
    /// <returns>The content of the <c>member</c> element as XML, or null when there is none.</returns>
    string? Find(string assemblyPath, string documentationId);
}

internal sealed class NoReferenceDocumentation : IReferenceDocumentation
{
    public static NoReferenceDocumentation Instance { get; } = new();

    public string? Find(string assemblyPath, string documentationId) => null;
}

/// <summary>Everything that one compilation generates; files are sorted by path. Files of kinds that have errors are not in it.</summary>
public sealed record GenerationResult(ImmutableArray<GeneratedFile> Files, ImmutableArray<Diagnostic> Diagnostics);
