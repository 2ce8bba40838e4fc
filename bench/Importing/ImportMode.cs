using System.Diagnostics;

namespace KubeCodegen.Bench.Importing;

/// <summary>What it costs to take real definitions into C# and to make them again, and how that grows.</summary>
internal static class ImportMode
{
    private const int Doublings = 4;

    public static void Run(string? folder)
    {
        if (folder is not null)
        {
            RunCorpus(folder);
        }

        foreach (var growth in Growth.All)
        {
            RunGrowth(growth);
        }
    }

    /// <summary>The folder of real definitions that lies beside some checkouts; null for none.</summary>
    public static string? Corpus()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var candidate = Path.Combine(directory.FullName, "..", "shared", "corpus");
            if (File.Exists(Path.Combine(directory.FullName, "codegen.sln")) && Directory.Exists(candidate))
            {
                return Path.GetFullPath(candidate);
            }
        }

        Console.WriteLine("There is no folder of real definitions; name one to measure them.");
        return null;
    }

    private static void RunCorpus(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.yaml").OrderByDescending(file => new FileInfo(file).Length).Select(File.ReadAllText).ToList();
        Console.WriteLine($"""

            Real definitions into C# and back: wall time, and the most memory that the process has held so far

            | What | KiB | {string.Join(" ms | ", Steps.Names)} ms | wall ms | MiB |
            |:-----|----:|{string.Concat(Enumerable.Repeat("----:|", Steps.Names.Length))}----:|----:|
            """);
        Print("the largest, cold", files[..1]);
        Print("the largest, warm", files[..1]);
        Print($"all {files.Count}, warm", files);
    }

    private static void Print(string what, IReadOnlyList<string> texts)
    {
        var steps = new Steps();
        var clock = Stopwatch.StartNew();
        steps.Run(texts);
        var wall = clock.Elapsed.TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"| {what} | {texts.Sum(text => text.Length) / 1024} | {Times(steps)} | {wall:0} | {process.PeakWorkingSet64 / 1024 / 1024} |");
    }

    private static void RunGrowth(Growth growth)
    {
        Console.WriteLine($"""

            More {growth.Name}: ms per 1000 of them

            | Count | KiB | {string.Join(" | ", Steps.Names)} |
            |------:|----:|{string.Concat(Enumerable.Repeat("----:|", Steps.Names.Length))}
            """);
        for (var (doubling, count) = (0, growth.Start); doubling <= Doublings; doubling++, count *= 2)
        {
            var texts = growth.Definitions(count);
            var steps = new Steps();
            for (var run = 0; run < 3; run++)
            {
                steps.Run(texts);
            }

            Console.WriteLine($"| {count} | {texts.Sum(text => text.Length) / 1024} | {string.Join(" | ", steps.Measurements.Select(step => $"{step.Least * 1000 / count:0.0}"))} |");
        }
    }

    private static string Times(Steps steps) => string.Join(" | ", steps.Measurements.Select(step => $"{step.Least:0}"));
}
