using KubeCodegen.Generator.Model;
using KubeCodegen.Snapshots;
using KubeCodegen.Tool.Yaml;

namespace Knative.Apis.Tests.Conformance;

/// <summary>Our definitions say what Knative's own say. Those lie beside the repository on some machines.</summary>
public sealed class ConformanceTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "conformance", "knative");

    public static TheoryData<string> Files =>
        Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : [""];

    [Theory]
    [MemberData(nameof(Files))]
    public void Definition_says_what_that_of_Knative_says(string file)
    {
        var expected = Read(file);
        var name = GeneratedDefinitions.NameOf(expected);
        var unexplained = DefinitionComparison.Compare(expected, GeneratedDefinitions.Of(name))
            .Where(difference => !KnownDifference.All.Any(known => known.Covers(name, difference)))
            .Select(difference => $"{name} {difference}")
            .ToList();
        if (unexplained.Count > 0)
        {
            Assert.Fail(string.Join("\n", unexplained));
        }
    }

    [Fact]
    public void Every_known_difference_still_is_one()
    {
        var found = Files.Select(row => Read(row.Data))
            .SelectMany(expected => DefinitionComparison.Compare(expected, GeneratedDefinitions.Of(GeneratedDefinitions.NameOf(expected)))
                .Select(difference => (Name: GeneratedDefinitions.NameOf(expected), Difference: difference)))
            .ToList();
        Assert.All(KnownDifference.All, known => Assert.Contains(found, one => known.Covers(one.Name, one.Difference)));
    }

    [Fact]
    public void Every_definition_of_Knative_has_one_of_ours_and_the_other_way_round() => Assert.Equal(
        Files.Select(row => GeneratedDefinitions.NameOf(Read(row.Data))).Order(StringComparer.Ordinal),
        GeneratedDefinitions.Names.Order(StringComparer.Ordinal));

    private static JsonValue Read(string file)
    {
        Assert.SkipWhen(file.Length == 0, "There is no ../shared/conformance/knative beside the repository.");
        var document = Assert.Single(YamlReader.Read(File.ReadAllText(Path.Combine(Folder, file)), file));
        Assert.Null(document.Error);
        return document.Value;
    }
}
