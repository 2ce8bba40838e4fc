using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace KubeCodegen.Bench.Copies;

/// <summary>Deep copies against copies by hand and through JSON. In this process: a build of its own for each benchmark would take minutes.</summary>
internal static class CopiesMode
{
    public static void Run()
    {
        var job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithWarmupCount(8)
            .WithIterationCount(25);
        var config = new ManualConfig()
            .AddJob(job)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
            .HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.AllocRatio)
            .AddLogger(new SummaryLogger())
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator);
        BenchmarkRunner.Run([typeof(PodCopies), typeof(RevisionCopies)], config);
    }
}
