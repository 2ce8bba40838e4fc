using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.CodeFixes.Tests;

/// <summary>
/// Every folder in Cases is a test: code with a diagnostic, what editors offer for it (<c>fixes.txt</c>), and for each way the code after it.
/// </summary>
public sealed partial class CaseTests
{
    private static readonly string Cases = Repository.PathOf("tests", "KubeCodegen.CodeFixes.Tests", "Cases");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fixed_code_compiles_without_the_diagnostic(string name)
    {
        var folder = Path.Combine(Cases, name);
        var before = Workbench.Open(await File.ReadAllTextAsync(Path.Combine(folder, Workbench.File), TestContext.Current.CancellationToken));
        Assert.Empty(await before.ErrorsAsync());
        var diagnostics = (await before.DiagnoseAsync()).Where(diagnostic => diagnostic.Id == name[..7]).ToList();
        Assert.NotEmpty(diagnostics);

        var produced = new Dictionary<string, string>(StringComparer.Ordinal);
        var offers = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Location.GetLineSpan().StartLinePosition;
            offers.Append(System.Globalization.CultureInfo.InvariantCulture, $"({place.Line + 1},{place.Character + 1}): {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n");
            foreach (var provider in Providers.For(diagnostic.Id))
            {
                if (await before.OfferAsync(provider, diagnostic) is { } action)
                {
                    offers.Append(System.Globalization.CultureInfo.InvariantCulture, $"    {action.Title}\n");
                    produced[Slug(provider.Way) + ".cs"] = "";
                }
            }
        }

        foreach (var provider in Providers.For(name[..7]).Where(provider => produced.ContainsKey(Slug(provider.Way) + ".cs")))
        {
            produced[Slug(provider.Way) + ".cs"] = await Fix(before, provider, diagnostics);
        }

        produced["fixes.txt"] = offers.ToString();
        Snapshot.MatchAll(folder, produced);
    }

    /// <summary>The code after all that the provider offers, one by one; <c>Fix all</c> has to give the same.</summary>
    private static async Task<string> Fix(Workbench before, ApiCodeFixProvider provider, List<Diagnostic> diagnostics)
    {
        var offered = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (await before.OfferAsync(provider, diagnostic) is not null)
            {
                offered.Add(diagnostic);
            }
        }

        var after = before;
        var steps = 0;
        while (await Next(after, provider, diagnostics[0].Id) is { } fixedOnce)
        {
            after = fixedOnce;
            Assert.InRange(++steps, 1, 20);
        }

        Assert.Empty(await after.ErrorsAsync());
        var left = (await after.DiagnoseAsync()).Count(diagnostic => diagnostic.Id == diagnostics[0].Id);
        Assert.InRange(left, 0, diagnostics.Count - offered.Count);
        if (provider.GetFixAllProvider() is not null && steps == offered.Count)
        {
            Assert.Equal(await after.TextAsync(), await (await before.ApplyAllAsync(provider, [.. offered])).TextAsync());
        }

        return await after.TextAsync();
    }

    private static async Task<Workbench?> Next(Workbench workbench, ApiCodeFixProvider provider, string id)
    {
        foreach (var diagnostic in (await workbench.DiagnoseAsync()).Where(diagnostic => diagnostic.Id == id))
        {
            if (await workbench.OfferAsync(provider, diagnostic) is { } action)
            {
                return await workbench.ApplyAsync(action);
            }
        }

        return null;
    }

    private static string Slug(string way) => NoLetters().Replace(way.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z]+")]
    private static partial Regex NoLetters();
}
