using System.Text.RegularExpressions;

namespace KubeCodegen.Docs.Tests;

public sealed partial class PageTests
{
    private const int LongestReadme = 30;

    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Repository.Root).Select(path => Path.GetFileName(path)).Where(name => name[0] != '.' && !NotOurs.Contains(name))];

    private static IEnumerable<string> Pages => Directory
        .EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar).Any(part => NotOurs.Contains(part)));

    [Fact]
    public void Every_link_leads_to_a_file_or_folder()
    {
        var dead =
            from page in Pages
            from Match link in Link().Matches(File.ReadAllText(page))
            let target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups["path"].Value)
            where !Path.Exists(target)
            select $"{Path.GetRelativePath(Repository.Root, page)}: {link.Value}";

        Assert.Empty(dead);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_folder_at_the_top_has_a_short_readme(string folder)
    {
        var lines = File.ReadAllLines(Repository.PathOf(folder, "README.md"));

        // Tables of figures may grow.
        Assert.InRange(lines.Count(line => !line.StartsWith('|')), 1, LongestReadme);
    }

    [Fact]
    public void What_the_readme_shows_stands_in_the_quickstart()
    {
        var code = Fence().Match(File.ReadAllText(Repository.PathOf("README.md"))).Groups["code"].Value;
        var quickstart = File.ReadAllLines(Repository.PathOf("samples", "quickstart", "Backup.cs"));

        Assert.NotEmpty(code);
        Assert.Empty(code.TrimEnd().Split('\n').Except(quickstart));
    }

    [GeneratedRegex(@"\]\((?<path>(?!https?:|#|mailto:)[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
