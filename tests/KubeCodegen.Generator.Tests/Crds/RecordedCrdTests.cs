using KubeCodegen.Generator.Tests.Rules;

namespace KubeCodegen.Generator.Tests.Crds;

/// <summary>Our verdict on definitions against that of a real API server (1.36).</summary>
public sealed class RecordedCrdTests
{
    private static readonly Dictionary<string, string> Unjudged = File.ReadLines(Repository.PathOf("tests", "KubeCodegen.Generator.Tests", "Crds", "unjudged.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(": ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>The areas of the recording; a new one needs a row here.</summary>
    public static TheoryData<string> Areas =>
    [
        "api-approval", "completeness", "conditions", "conversion", "decoding", "defaults", "deprecation", "embedded-resource", "enum", "error-path", "format",
        "group", "int-or-string", "junctors", "lengths", "list-type", "map-type", "metadata-name", "names", "nullable", "numeric", "pattern", "preserve-unknown",
        "printer-columns", "root-metadata", "selectable-fields", "size", "structural-type", "subresources", "unsupported-keywords", "update", "versions",
    ];

    [Theory]
    [MemberData(nameof(Areas))]
    public void The_verdict_the_fields_and_the_reasons_are_those_of_the_server(string area)
    {
        var cases = RecordedCase.All().Where(recorded => recorded.Area == area).ToArray();

        Assert.NotEmpty(cases);
        Assert.Empty(cases.Where(recorded => !Unjudged.ContainsKey(recorded.Name)).SelectMany(recorded => recorded.Differences()));
    }

    [Fact]
    public void Every_area_of_the_recording_is_tested() =>
        Assert.Equal(RecordedCase.All().Select(recorded => recorded.Area).Distinct().Order(StringComparer.Ordinal), Areas.Select(row => (string)row.Data));

    [Fact]
    public void What_is_said_not_to_be_judged_is_indeed_not()
    {
        var cases = RecordedCase.All().ToDictionary(recorded => recorded.Name);

        Assert.All(Unjudged.Keys, name => Assert.NotEmpty(cases[name].Differences()));
    }
}
