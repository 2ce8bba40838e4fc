using KubeCodegen.Tool.Generation;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Commands;

/// <summary>Writes nothing; shows what <c>update</c> would change, and fails when there is anything.</summary>
internal sealed class VerifyCommand(Reporter reporter, IGenerationCore core) : GenerationCommand(reporter, core)
{
    // Its answer is a promise to others, such as a merge gate.
    protected override bool ComparesContent => true;

    protected override ExitCode Conclude(GenerationRequest request, GenerationTarget target, OutputDirectory directory, OutputPlan plan)
    {
        if (plan.IsUpToDate)
        {
            Reporter.Line("up to date");
            return ExitCode.Done;
        }

        foreach (var diff in OutputDirectory.Diff(plan))
        {
            Reporter.Diff(diff.Text);
        }

        var report = new PlanReport(Reporter, target.OutputFolder, plan, "stale");
        report.Files();
        return Reporter.Fail(
        [
            .. plan.In(OutputState.Foreign).Select(file => Problems.ForeignFile(Path.Combine(target.OutputFolder, file.Path), GeneratedHeader.Sentence)),
            Problems.Drift(target.Project.ProjectFile, report.Summary, request.UpdateCommand),
        ]);
    }
}
