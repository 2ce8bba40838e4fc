using KubeCodegen.Tool.Generation;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Commands;

/// <summary>Writes what is new or changed and deletes what is stale.</summary>
internal sealed class UpdateCommand(Reporter reporter, IGenerationCore core) : GenerationCommand(reporter, core)
{
    protected override bool ComparesContent => false;

    protected override ExitCode Conclude(GenerationRequest request, GenerationTarget target, OutputDirectory directory, OutputPlan plan)
    {
        if (plan.IsUpToDate)
        {
            Reporter.Line("up to date");
            return ExitCode.Done;
        }

        directory.Write(plan);
        var report = new PlanReport(Reporter, target.OutputFolder, plan, "deleted");
        report.Files();
        Reporter.Line(report.Summary);
        return ExitCode.Done;
    }
}
