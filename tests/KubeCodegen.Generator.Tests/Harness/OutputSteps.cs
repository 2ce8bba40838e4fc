using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests.Harness;

/// <summary>Which generated files a run has written anew, and which it has taken from the run before.</summary>
internal static class OutputSteps
{
    private static readonly IncrementalStepRunReason[] Idle = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    /// <summary>Hint names of the files that the run emitted, in ordinal order.</summary>
    public static IReadOnlyList<string> Emitted(this DriverRun run) => Names(run, reason => !Idle.Contains(reason) && reason != IncrementalStepRunReason.Removed);

    /// <summary>Hint names of the files that the run took from the one before.</summary>
    public static IReadOnlyList<string> Kept(this DriverRun run) => Names(run, Idle.Contains);

    /// <summary>Fails unless every file was kept and no step of ours produced a new value.</summary>
    public static void AssertIdle(this DriverRun run)
    {
        Assert.Empty(run.Emitted());
        Assert.Equal(run.Sources.Keys.Order(StringComparer.Ordinal), run.Kept());
        foreach (var name in Tracked)
        {
            Assert.All(Outputs(run, name), output => Assert.Contains(output.Reason, Idle));
        }
    }

    public static string[] Tracked { get; } = [TrackingNames.Universe, TrackingNames.Type, TrackingNames.Kind, TrackingNames.Version, TrackingNames.Client, TrackingNames.Configuration, TrackingNames.GroupVersion, TrackingNames.Clientset];

    /// <summary>What a step of ours handed on.</summary>
    public static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(DriverRun run, string step) =>
        run.Result.TrackedSteps.TryGetValue(step, out var steps) ? steps.SelectMany(one => one.Outputs) : [];

    private static List<string> Names(DriverRun run, Func<IncrementalStepRunReason, bool> matches) =>
    [
        .. run.Result.TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Where(output => matches(output.Reason))
            .SelectMany(output => HintNames(output.Value))
            .Order(StringComparer.Ordinal),
    ];

    // The compiler hands an output step's files on as a pair of internal types.
    private static IEnumerable<string> HintNames(object value) =>
        ((IEnumerable)((ITuple)value)[0]!).Cast<object>().Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
}
