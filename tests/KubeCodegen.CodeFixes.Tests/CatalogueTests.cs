using System.Text.RegularExpressions;
using KubeCodegen.Generator.Diagnostics;

namespace KubeCodegen.CodeFixes.Tests;

/// <summary>Every diagnostic has a fix, or its page says why there is none; every fix is shown by a case.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Ids => [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> Ways => [.. Providers.All.Select(provider => provider.Way)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_names_the_fixes_or_says_why_there_is_none(string id)
    {
        var page = Repository.PathOf("docs", "diagnostics", id + ".md");
        var text = File.ReadAllText(page);
        var ways = string.Join("; ", Providers.For(id).Select(provider => provider.Way));
        var line = Line().Match(text);
        if (ways.Length > 0 && line.Value != $"Fix: {ways}.\n" && Snapshot.Accepts(Environment.GetEnvironmentVariable))
        {
            File.WriteAllText(page, line.Success
                ? text.Replace(line.Value, $"Fix: {ways}.\n", StringComparison.Ordinal)
                : Severity().Replace(text, found => $"{found.Value}\nFix: {ways}.\n", 1));
            return;
        }

        Assert.True(line.Success, $"{id}.md has no line 'Fix: …' below its severity.");
        if (ways.Length > 0)
        {
            Assert.Equal($"Fix: {ways}.\n", line.Value);
        }
        else
        {
            Assert.StartsWith("Fix: none, ", line.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_case_shows_the_fix(string way) => Assert.NotEmpty(Directory.GetFiles(
        Repository.PathOf("tests", "KubeCodegen.CodeFixes.Tests", "Cases"),
        Letters().Replace(way.ToLowerInvariant(), "-").Trim('-') + ".verified.cs",
        SearchOption.AllDirectories));

    [Fact]
    public void No_two_fixes_go_by_one_name() => Assert.Equal(Providers.All.Count, Providers.All.Select(provider => provider.Way).Distinct().Count());

    [GeneratedRegex(@"(?m)^Fix: .+\n")]
    private static partial Regex Line();

    [GeneratedRegex(@"(?m)^Severity: .+\n")]
    private static partial Regex Severity();

    [GeneratedRegex("[^a-z]+")]
    private static partial Regex Letters();
}
