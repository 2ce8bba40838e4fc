using System.Text.RegularExpressions;

namespace KubeCodegen.Docs.Tests.Markers;

public sealed partial class MarkerReferenceTests
{
    /// <summary>What these do is seen in other generated files, or in an error that says what to write instead.</summary>
    private static readonly Type[] WithoutCrd =
    [
        typeof(GenerateModelCopiesAttribute), typeof(UniqueItemsAttribute),
        typeof(RbacAttribute), typeof(RbacRoleAttribute), typeof(WebhookAttribute), typeof(WebhookConfigurationAttribute),
        typeof(ClientAttribute), typeof(ClientsetAttribute), typeof(GenerateClientAttribute),
    ];

    private static readonly string[] OfOthers = ["JsonPropertyName", "JsonIgnore", "KubernetesEntity"];

    private static string Porting => File.ReadAllText(Repository.PathOf("docs", "porting-from-go.md"));

    [Fact]
    public void The_reference_of_markers_is_up_to_date() =>
        CommittedFile.Match(Repository.PathOf("docs", "markers.md"), MarkerReference.Render());

    [Fact]
    public void Every_annotation_has_an_example() =>
        Assert.Equal(
            MarkerReference.Attributes.Except(WithoutCrd).Select(type => type.Name).Order(StringComparer.Ordinal),
            MarkerExamples.All.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_example_changes_the_crd() =>
        Assert.Empty(MarkerExamples.All.Where(example => example.Value.Keywords.Count == 0).Select(example => example.Key.Name));

    [Fact]
    public void The_table_for_porting_names_every_marker_of_controller_gen_that_has_an_attribute()
    {
        var porting = Porting;

        Assert.All(
            MarkerReference.Attributes.SelectMany(AnnotationDocs.GoMarkersOf),
            marker => Assert.Contains($"`{marker}`", porting, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_for_porting_names_no_attribute_that_does_not_exist()
    {
        var known = MarkerReference.Attributes.Select(MarkerReference.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(AttributeInCode().Matches(Porting).Select(match => match.Groups["name"].Value).Where(name => !known.Contains(name) && !OfOthers.Contains(name)).Distinct());
    }

    [GeneratedRegex(@"(?<=`)\[(assembly: )?(?<name>[A-Z]\w+)")]
    private static partial Regex AttributeInCode();
}
