using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Commands;

/// <summary>Says what a plan comes to: a line for each file, and one for all.</summary>
internal sealed class PlanReport(Reporter reporter, string folder, OutputPlan plan)
{
    /// <param name="superfluous">What to call a file that is no longer generated.</param>
    public void Files(string superfluous)
    {
        Files("added", plan.Added);
        Files("changed", plan.Changed);
        Files(superfluous, plan.Stale);
    }

    /// <returns><c>2 added, 1 changed, 0 stale</c></returns>
    public string Summary(string superfluous) => $"{plan.Added.Count} added, {plan.Changed.Count} changed, {plan.Stale.Count} {superfluous}";

    private void Files(string verb, IReadOnlyList<OutputChange> changes)
    {
        foreach (var change in changes)
        {
            reporter.File(verb, Path.GetRelativePath(".", Path.Combine(folder, change.Path)));
        }
    }
}
