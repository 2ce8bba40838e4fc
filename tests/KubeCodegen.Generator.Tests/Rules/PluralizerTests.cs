using System.Text.RegularExpressions;
using KubeCodegen.Generator.Rules;

namespace KubeCodegen.Generator.Tests.Rules;

public sealed partial class PluralizerTests
{
    [Theory]
    [InlineData("Postgres", "postgres")]
    [InlineData("Redis", "redis")]
    [InlineData("Index", "indices")]
    [InlineData("Data", "data")]
    [InlineData("Metadata", "metadata")]
    [InlineData("Medium", "media")]
    [InlineData("Info", "infoes")]
    [InlineData("Repo", "repoes")]
    [InlineData("Photo", "photos")]
    [InlineData("Zoo", "zoos")]
    [InlineData("Quota", "quotas")]
    [InlineData("TestQuota", "testquotas")]
    [InlineData("HelloWorld", "helloworlds")]
    [InlineData("Chief", "chiefs")]
    [InlineData("Leaf", "leaves")]
    [InlineData("Proxy", "proxies")]
    [InlineData("Gateway", "gateways")]
    [InlineData("Policy", "policies")]
    [InlineData("ServiceEntry", "serviceentries")]
    [InlineData("Class", "classes")]
    [InlineData("Mesh", "meshes")]
    [InlineData("Bus", "buses")]
    [InlineData("Status", "statuses")]
    [InlineData("DNS", "dnses")]
    [InlineData("API", "apis")]
    [InlineData("GPU", "gpus")]
    [InlineData("Alias", "aliases")]
    [InlineData("Series", "series")]
    [InlineData("Person", "people")]
    [InlineData("Elasticsearch", "elasticsearches")]
    [InlineData("Ss", "ss")]
    [InlineData("HTTPRoute", "httproutes")]
    [InlineData("NodeInfo", "nodeinfoes")]
    [InlineData("KnativeChild", "knativechildren")]
    [InlineData("Box", "boxes")]
    [InlineData("Toolbox", "toolboxes")]
    [InlineData("ID", "ids")]
    [InlineData("PublicDns", "publicdnsdnses")]
    [InlineData("ClusterIp", "clusterips")]
    [InlineData("", "")]
    public void Flect_names_resources_as_controller_gen_does(string kind, string plural) => Assert.Equal(plural, Pluralizer.Flect(kind));

    [Theory]
    [InlineData("Postgres", "postgreses")]
    [InlineData("Chief", "chieves")]
    [InlineData("Index", "indexes")]
    [InlineData("Data", "datas")]
    [InlineData("Policy", "policies")]
    [InlineData("Gateway", "gateways")]
    [InlineData("Knife", "knives")]
    [InlineData("Mesh", "meshes")]
    [InlineData("Branch", "branches")]
    [InlineData("Path", "paths")]
    [InlineData("Quiz", "quizes")]
    [InlineData("DNS", "dnss")]
    [InlineData("A", "a")]
    [InlineData("", "")]
    public void Gengo_names_resources_as_client_gen_does(string kind, string plural) => Assert.Equal(plural, Pluralizer.Gengo(kind));

    [Fact]
    public void Published_definitions_are_named_as_flect_says_with_these_exceptions()
    {
        var files = new[] { "corpus", Path.Combine("conformance", "knative"), Path.Combine("conformance", "controller-tools") }
            .SelectMany(static f => Directory.EnumerateFiles(SharedFiles.Folder(f), "*.yaml", SearchOption.AllDirectories));
        var names = files.SelectMany(static f => Names().Matches(File.ReadAllText(f).ReplaceLineEndings("\n")))
            .Select(static m => (Kind: Value(m, "kind"), Plural: Value(m, "plural")))
            .Where(static n => n.Kind.Length > 0 && n.Plural.Length > 0)
            .Distinct().Order().ToList();
        var differing = names.Where(static n => Pluralizer.Flect(n.Kind) != n.Plural).Select(static n => $"{n.Kind}: {n.Plural}, not {Pluralizer.Flect(n.Kind)}");

        Assert.True(names.Count > 60, $"Only {names.Count} names were found.");
        Assert.Equal(["NetworkAttachmentDefinition: network-attachment-definitions, not networkattachmentdefinitions"], differing);
    }

    private static string Value(Match names, string key) => Regex.Match(names.Value, $@"(?m)^ +{key}: *[""']?([\w-]+)").Groups[1].Value;

    [GeneratedRegex(@"(?m)^( +)names:\n(?:\1 +.*\n)+")]
    private static partial Regex Names();
}
