using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Commands;

/// <summary>Says what a plan comes to: a line for each file, and one for all.</summary>
/// <param name="superfluous">What to call a file that is no longer generated.</param>
internal sealed class PlanReport(Reporter reporter, string folder, OutputPlan plan, string superfluous)
{
    /// <summary><c>2 added, 1 changed, 0 stale</c></summary>
    public string Summary =>
        $"{Count(OutputState.Added)} added, {Count(OutputState.Changed)} changed, {Count(OutputState.Stale)} {superfluous}";

    public void Files()
    {
        foreach (var file in plan.Files.Where(file => file.State is not (OutputState.Unchanged or OutputState.Foreign)))
        {
            reporter.File(VerbOf(file.State), Shown(Path.Combine(folder, file.Path)));
        }
    }

    // Relative where that is shorter to read: below the current folder.
    private static string Shown(string path) =>
        Path.GetRelativePath(".", path) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;

    private string VerbOf(OutputState state) => state switch
    {
        OutputState.Added => "added",
        OutputState.Changed => "changed",
        _ => superfluous,
    };

    private int Count(OutputState state) => plan.In(state).Count();
}
