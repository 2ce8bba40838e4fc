using KubeCodegen.Tool.Generation;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Stamps;

namespace KubeCodegen.Tool.Commands;

/// <summary>What <c>update</c> and <c>verify</c> do alike: find the project, stop when nothing has changed, else generate and compare.</summary>
internal abstract class GenerationCommand(Reporter reporter, IGenerationCore core)
{
    protected Reporter Reporter => reporter;

    /// <summary>True to believe no file's time when looking for changes.</summary>
    protected abstract bool ComparesContent { get; }

    public async Task<ExitCode> RunAsync(GenerationRequest request, CancellationToken cancellation)
    {
        var target = await GenerationTargetBuilder.BuildAsync(request, reporter, cancellation);
        if (!target.Succeeded)
        {
            return reporter.Fail(target.Problems);
        }

        // Below this line Roslyn, the core and its templates are loaded; above it nothing may touch their types.
        return UpToDateCheck.Find(target.Value, ComparesContent) is { } stamp
            ? NothingToDo(stamp)
            : await GenerateAsync(request, target.Value, cancellation);
    }

    protected abstract ExitCode Conclude(GenerationRequest request, GenerationTarget target, OutputDirectory directory, OutputPlan plan);

    private ExitCode NothingToDo(GenerationStamp stamp)
    {
        foreach (var note in stamp.Notes)
        {
            reporter.Line(note);
        }

        reporter.Line("up to date");
        return ExitCode.Done;
    }

    private async Task<ExitCode> GenerateAsync(GenerationRequest request, GenerationTarget target, CancellationToken cancellation)
    {
        var product = await reporter.During("Generating", () => Task.Run(() => new GenerationRun(target, core).Run(cancellation), cancellation));
        if (!product.Succeeded)
        {
            return reporter.Fail(product.Problems);
        }

        foreach (var problem in product.Value.Problems)
        {
            reporter.Problem(problem);
        }

        return Conclude(request, target, product.Value);
    }

    private ExitCode Conclude(GenerationRequest request, GenerationTarget target, GenerationProduct product)
    {
        try
        {
            var directory = new OutputDirectory(target.OutputFolder);
            var plan = directory.Plan(product.Files, target.Categories);
            var exitCode = Conclude(request, target, directory, product.HasErrors ? WithoutStale(plan) : plan);
            if (product.HasErrors)
            {
                return ExitCode.Failed;
            }

            Remember(target, product, exitCode);
            return exitCode;
        }
        catch (OutputException exception)
        {
            return reporter.Fail([Problems.OutputRefused(exception.Message)]);
        }
    }

    // A type with errors has no files this time; that is no reason to delete those it had.
    private static OutputPlan WithoutStale(OutputPlan plan) =>
        new([.. plan.Files.Where(file => file.State != OutputState.Stale)]);

    private static void Remember(GenerationTarget target, GenerationProduct product, ExitCode exitCode)
    {
        if (exitCode == ExitCode.Done)
        {
            var outputs = target.Outputs.Select(path => new StampedFile(FileRole.Output, FileStamp.OfContent(path)));
            var notes = product.Problems.Select(problem => problem.ToString());
            new GenerationStamp(target.Identity, product.Taken, [.. product.Inputs, .. outputs], [.. notes]).Write(target.StampFile);
        }
    }
}
