using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Generation;

/// <summary>What one run has generated, in memory, and of what.</summary>
internal sealed record GenerationProduct
{
    public required IReadOnlyList<OutputFile> Files { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    public required IReadOnlyList<StampedFile> Inputs { get; init; }

    /// <summary>When the run began to read, in UTC ticks.</summary>
    public required long Taken { get; init; }

    public bool HasErrors => Problems.Any(problem => problem.IsError);
}
