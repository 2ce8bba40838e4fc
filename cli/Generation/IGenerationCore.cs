using KubeCodegen.Generator;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Tool.Generation;

/// <summary>The core as the commands see it; tests of the commands put a small one in its place.</summary>
internal interface IGenerationCore
{
    GenerationResult Generate(Compilation compilation, GenerationOptions options, CancellationToken cancellation);
}

internal sealed class DefaultCore : IGenerationCore
{
    public static DefaultCore Instance { get; } = new();

    public GenerationResult Generate(Compilation compilation, GenerationOptions options, CancellationToken cancellation) =>
        CodeGenerator.Generate(compilation, options, cancellation);
}
