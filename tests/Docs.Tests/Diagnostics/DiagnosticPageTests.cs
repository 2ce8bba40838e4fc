using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using KubeCodegen.Generator;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Docs.Tests.Diagnostics;

public sealed partial class DiagnosticPageTests
{
    /// <summary>What makes the core refuse these is no C# code: a missing reference, a template.</summary>
    private static readonly string[] WithoutCode = ["KCG0022", "KCG0023", "KCG0028"];

    public static TheoryData<string> IdsOfCore => [.. Descriptors.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> IdsWithCode => [.. Descriptors.Select(descriptor => descriptor.Id).Except(WithoutCode)];

    private static DiagnosticDescriptor[] Descriptors { get; } =
    [
        .. typeof(ApiGenerator).Assembly.GetType("KubeCodegen.Generator.Diagnostics.Descriptors", throwOnError: true)!
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>(),
    ];

    [Theory]
    [MemberData(nameof(IdsOfCore))]
    public void A_page_has_the_title_and_the_severity_of_its_diagnostic(string id)
    {
        var descriptor = Descriptors.Single(candidate => candidate.Id == id);
        var page = DiagnosticPage.Read(id);

        Assert.Equal(descriptor.Title.ToString(CultureInfo.InvariantCulture), page.Title);
        Assert.Equal(descriptor.DefaultSeverity.ToString(), page.Severity, ignoreCase: true);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public void The_wrong_example_causes_the_diagnostic_and_no_other(string id)
    {
        var example = Example.Of(DiagnosticPage.Read(id).Wrong!);

        Assert.SkipWhen(id == "KCG0004" && example.Ids.Count == 0, "The core does not report KCG0004 yet.");
        Assert.Empty(example.CompilerErrors);
        Assert.Equal([id], example.Ids.Distinct());
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public void The_right_example_causes_no_diagnostic(string id)
    {
        var example = Example.Of(DiagnosticPage.Read(id).Right!);

        Assert.Empty(example.CompilerErrors);
        Assert.Empty(example.Ids);
        Assert.NotEmpty(example.Crds);
    }

    [Fact]
    public void Every_problem_of_the_tool_has_a_page_and_no_page_is_left_over()
    {
        string[] sources = [Repository.PathOf("cli", "Reporting", "Problems.cs"), Repository.PathOf("cli", "Importing", "ImportProblems.cs"), Repository.PathOf("eng", "build", "KubeCodegen.targets")];
        var ofTool = sources.SelectMany(path => ToolId().Matches(File.ReadAllText(path))).Select(match => match.Value);

        Assert.Equal(
            Descriptors.Select(descriptor => descriptor.Id).Concat(ofTool).Distinct().Order(StringComparer.Ordinal),
            DiagnosticPage.All.Select(page => page.Id));
    }

    [Fact]
    public void The_table_lists_every_page() =>
        CommittedFile.Match(Path.Combine(DiagnosticPage.Folder, "README.md"), DiagnosticTable.Render(DiagnosticPage.All));

    [GeneratedRegex(@"KCG9\d{3}")]
    private static partial Regex ToolId();
}
