using System.Collections.Concurrent;
using KubeCodegen.Generator.Tests.Rules;

namespace KubeCodegen.Generator.Tests.Importing;

/// <summary>Definitions that an API server accepts, most of them odd: they come back as well.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_definition_that_the_API_server_accepts_compiles_without_warnings_and_comes_back()
    {
        var cases = SharedFiles.Answers("cases.json").Where(one => one.GetProperty("accepted").GetBoolean()).ToList();
        var failures = new ConcurrentDictionary<string, string>();
        Parallel.ForEach(cases, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, one =>
        {
            var name = one.GetProperty("name").GetString()!;
            var trip = RoundTrip.Of(one.GetProperty("crd").GetRawText(), name);
            if (trip.Problems.Count > 0)
            {
                failures[name] = string.Join("\n  ", trip.Problems);
            }
        });

        output.WriteLine($"{cases.Count - failures.Count} of {cases.Count}");
        foreach (var failure in failures.OrderBy(failure => failure.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{failure.Key}\n  {failure.Value}");
        }

        Assert.Empty(failures);
    }
}
