using System.Text.RegularExpressions;

namespace KubeCodegen.Docs.Tests.Diagnostics;

/// <summary>A page in docs/diagnostics.</summary>
/// <param name="Wrong">The C# code that causes the diagnostic, where the page shows C#.</param>
/// <param name="Right">The same put right.</param>
internal sealed partial record DiagnosticPage(string Id, string Title, string Severity, string? Wrong, string? Right)
{
    public static string Folder { get; } = Repository.PathOf("docs", "diagnostics");

    public static IReadOnlyList<DiagnosticPage> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "KCG*.md").Order(StringComparer.Ordinal).Select(path => Read(Path.GetFileNameWithoutExtension(path)))];

    public static DiagnosticPage Read(string id)
    {
        var text = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        var heading = Heading().Match(text);
        Assert.True(heading.Success, $"{id}.md has to begin with '# {id}: <title>', an empty line and 'Severity: <severity>'.");
        Assert.Equal(id, heading.Groups["id"].Value);
        return new(id, heading.Groups["title"].Value, heading.Groups["severity"].Value, CodeBelow(text, "Wrong"), CodeBelow(text, "Right"));
    }

    private static string? CodeBelow(string text, string section)
    {
        var code = Code().Match(text, Math.Max(0, text.IndexOf($"\n## {section}\n", StringComparison.Ordinal)));
        return text.Contains($"\n## {section}\n\n```csharp\n", StringComparison.Ordinal) ? code.Groups["code"].Value : null;
    }

    [GeneratedRegex(@"\A# (?<id>KCG\d{4}): (?<title>.+)\n\nSeverity: (?<severity>.+)\n")]
    private static partial Regex Heading();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
