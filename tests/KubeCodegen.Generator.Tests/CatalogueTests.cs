using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Schema.Markers;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Snapshots;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Tests;

/// <summary>Nothing is listed in one place and forgotten in another: attributes, markers, diagnostics, their cases and pages.</summary>
public sealed partial class CatalogueTests
{
    /// <summary>What controller-gen has no marker for.</summary>
    private static readonly string[] OfOurOwn = ["Client", "Clientset", "GenerateClient", "ConversionWebhook", "CrdFinalizer", "CrdOptions", "AdditionalProperties", "AllOf", "AnyOf", "Description", "FeatureFlag", "GenerateModelCopies", "Not", "OneOf", "RawSchema", "Schema", "SchemaFields", "SchemaProfile", "Undescribed"];

    public static TheoryData<string> Diagnostics =>
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public).Select(constant => ((DiagnosticDescriptor)constant.GetValue(null)!).Id),
    ];

    public static TheoryData<string> Markers => [.. MarkerTable.Names];

    public static TheoryData<string> Attributes => [.. PublicAttributes.Select(NameOf)];

    private static IEnumerable<Type> PublicAttributes => typeof(ResourceAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute)));

    [Theory]
    [MemberData(nameof(Diagnostics))]
    public void A_case_shows_the_diagnostic(string id)
    {
        var name = Assert.Single(CaseFolder.Names, candidate => candidate.StartsWith(id + "-", StringComparison.Ordinal));
        var verified = File.ReadAllText(Path.Combine(CaseFolder.Open(name).Path, "diagnostics.verified.txt"));
        Assert.Contains($" {id}: ", verified, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Diagnostics))]
    public void A_page_explains_the_diagnostic(string id) => Assert.True(File.Exists(Repository.PathOf("docs", "diagnostics", id + ".md")));

    [Theory]
    [MemberData(nameof(Markers))]
    public void A_case_shows_the_marker(string marker)
    {
        var name = "marker-" + WordStart().Replace(marker, "-$0").TrimStart('-').ToLowerInvariant();
        Assert.Contains(name, CaseFolder.Names);
        Assert.Contains(CaseFolder.Open(name).Files, file => Regex.IsMatch(file.Text, $@"\[{marker}\b"));
    }

    [Fact]
    public void Every_schema_attribute_is_a_marker_and_every_marker_an_attribute() => Assert.Equal(
        PublicAttributes.Where(type => type.IsSubclassOf(typeof(SchemaAttribute)) && type != typeof(SchemaProfileAttribute)).Select(NameOf).Order(StringComparer.Ordinal),
        MarkerTable.Names.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void The_comment_of_an_attribute_says_what_it_does_and_names_the_marker_of_controller_gen(string name)
    {
        var summary = Documentation().Descendants("member")
            .Where(member => (string?)member.Attribute("name") == $"T:KubeCodegen.{name}Attribute")
            .Elements("summary")
            .Select(element => element.Value)
            .SingleOrDefault("");
        Assert.NotEmpty(summary.Trim());
        Assert.Equal(!OfOurOwn.Contains(name), summary.Contains("controller-gen: +", StringComparison.Ordinal));
    }

    private static XDocument Documentation() => XDocument.Load(Path.ChangeExtension(typeof(ResourceAttribute).Assembly.Location, ".xml"));

    private static string NameOf(Type type) => type.Name[..^"Attribute".Length];

    [GeneratedRegex("[A-Z]")]
    private static partial Regex WordStart();
}
