using KubeCodegen.Snapshots;
using KubeCodegen.Tool.Tests.Testing;
using KubeCodegen.Tool.Tests.Yaml;

namespace KubeCodegen.Tool.Tests.Check;

/// <summary>Definitions that others have published, beside the repository on some machines.</summary>
public sealed class PublishedDefinitionTests
{
    /// <summary>What whoever installs the definition has to fill in first.</summary>
    private static readonly Dictionary<string, string> Unfinished = new()
    {
        ["crossplane-contrib+provider-kubernetes__objects.kubernetes.crossplane.io.yaml"] = "spec.conversion.webhookClientConfig.service.name: Required value",
    };

    public static TheoryData<string> Files => [.. Corpus.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_published_definition_is_accepted(string name)
    {
        Assert.SkipWhen(name.Length == 0, "There is no ../shared/corpus beside the repository.");

        var run = await ToolRun.Of(null, "check", Path.Combine(Corpus.Folder!, name));

        Assert.Equal((Unfinished.ContainsKey(name) ? 1 : 0, true), (run.ExitCode, run.Error.Contains(Unfinished.GetValueOrDefault(name, ""), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_definitions_of_Knative_are_accepted()
    {
        var folder = Path.Combine(Corpus.Folder ?? "", "..", "conformance", "knative");
        Assert.SkipUnless(Directory.Exists(folder), "There is no ../shared/conformance/knative beside the repository.");

        var run = await ToolRun.Of(null, "check", folder);

        Assert.Equal((0, "11 checked, 0 refused\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task What_the_repository_generates_is_accepted()
    {
        var run = await ToolRun.Of(null, "check", "--strict", Repository.PathOf("generated", "crds"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
