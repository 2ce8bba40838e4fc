using System.Globalization;
using Serving.Autoscaling;

namespace Serving.Simulation;

/// <summary>The deciders side by side: how far each is from what somebody who knows everything would do.</summary>
public static class Comparison
{
    private static readonly (string Name, ScaleOptions Options, Func<ScaleOptions, IScaleDecider> Make)[] Deciders =
    [
        ("fixed, default target (100 at 70 %)", new ScaleOptions { Target = 70 }, options => new FixedTargetDecider(options)),
        ("fixed, target measured beforehand (8 at 70 %)", new ScaleOptions { Target = 5.6 }, options => new FixedTargetDecider(options)),
        ("adaptive, nothing set", new ScaleOptions(), _ => new AdaptiveDecider(new AdaptiveOptions())),
    ];

    /// <summary>Simulates every scenario with every decider.</summary>
    public static IEnumerable<(string Decider, SimulationRun Run)> All() =>
        Scenario.All.SelectMany(scenario => Deciders.Select(decider => (decider.Name, SimulationRun.Of(scenario, decider.Make(decider.Options), decider.Options))));

    /// <summary>Writes the comparison as a table of Markdown.</summary>
    public static void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine("| Load | Decider | Off the ideal | Cost | Slow requests |");
        output.WriteLine("|---|---|---:|---:|---:|");
        foreach (var (decider, run) in All())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {run.Scenario.Name} | {decider} | {run.Deviation:0 %} | {run.Cost:0.00} × | {run.Slow:0.0 %} |"));
        }
    }
}
