using System.Collections.Concurrent;
using KubeCodegen.Generator.Tests.Rules;

namespace KubeCodegen.Generator.Tests.Importing;

/// <summary>Definitions of real products: whatever they say comes back. CODEGEN_CORPUS_FOLDER and CODEGEN_CORPUS_FILES name other folders and files.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_definition_of_the_corpus_compiles_without_warnings_and_comes_back()
    {
        var folder = Environment.GetEnvironmentVariable("CODEGEN_CORPUS_FOLDER") ?? SharedFiles.Folder("corpus");
        var files = Directory.EnumerateFiles(folder, Environment.GetEnvironmentVariable("CODEGEN_CORPUS_FILES") ?? "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var failures = new ConcurrentDictionary<string, IReadOnlyList<string>>();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, file =>
        {
            var trip = RoundTrip.Of(File.ReadAllText(file), Path.GetFileName(file));
            if (trip.Problems.Count > 0)
            {
                failures[Path.GetFileName(file)] = trip.Problems;
            }
        });

        output.WriteLine($"{files.Count - failures.Count} of {files.Count}");
        foreach (var failure in failures.OrderBy(failure => failure.Key, StringComparer.Ordinal))
        {
            output.WriteLine(failure.Key);
            foreach (var problem in failure.Value)
            {
                output.WriteLine("  " + (problem.Length > 400 ? problem[..400] + "…" : problem));
            }
        }

        Assert.Empty(failures);
    }
}
