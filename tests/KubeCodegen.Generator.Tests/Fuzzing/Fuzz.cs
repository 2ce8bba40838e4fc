using System.Globalization;

namespace KubeCodegen.Generator.Tests.Fuzzing;

/// <summary>
/// Runs a check over seeds, the same at each run. A failure names its seed: <c>CODEGEN_FUZZ_SEED</c> runs that one alone,
/// <c>CODEGEN_FUZZ_ITERATIONS</c> sets how many run, <c>CODEGEN_FUZZ_START</c> where they begin.
/// </summary>
internal static class Fuzz
{
    public static void Run(int iterations, Action<Random> check)
    {
        if (Setting("SEED") is { } only)
        {
            check(new Random(only));
            return;
        }

        var start = Setting("START") ?? 0;
        for (var seed = start; seed < start + (Setting("ITERATIONS") ?? iterations); seed++)
        {
            var failure = Record.Exception(() => check(new Random(seed)));
            Assert.True(failure is null, $"CODEGEN_FUZZ_SEED={seed}\n{failure}");
        }
    }

    public static T Pick<T>(this Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable("CODEGEN_FUZZ_" + name), CultureInfo.InvariantCulture, out var value) ? value : null;
}
