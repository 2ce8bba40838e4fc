using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Generator.Tests.Rules;
using KubeCodegen.Snapshots;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Generator.Tests.Golden;

/// <summary>The same rights and webhooks as in controller-gen's own tests give the same manifests as there.</summary>
public sealed class ManifestGoldenTests
{
    private const string Kind = "Groups = [\"testdata.kubebuilder.io\"], Versions = [\"v1\"], Resources = [\"cronjobs\"]";
    private const string Validates = $"Webhook(WebhookType.Validating, {Kind}, Name = \"validation.cronjob.testdata.kubebuilder.io\", Path = \"/validate-testdata-kubebuilder-io-v1-cronjob\"";
    private const string Mutates = $"Webhook(WebhookType.Mutating, {Kind}, Name = \"default.cronjob.testdata.kubebuilder.io\", Path = \"/mutate-testdata-kubebuilder-io-v1-cronjob\"";
    private const string Rest = "MatchPolicy = WebhookMatchPolicy.Equivalent, TimeoutSeconds = 10, AdmissionReviewVersions = [\"v1\", \"v1beta1\"]";
    private const string DryRun = "SideEffects = WebhookSideEffects.NoneOnDryRun";
    private const string Again = "ReinvocationPolicy = WebhookReinvocationPolicy.IfNeeded";

    private static readonly string Usual = $"[assembly: {Validates}, {Rest})]\n[assembly: {Validates}, {DryRun}, {Rest})]\n[assembly: {Mutates}, {Again}, {Rest})]\n";

    public static TheoryData<string, string> Webhooks => new()
    {
        { "valid", Usual },
        { "valid-custom-name", Usual + "[assembly: WebhookConfiguration(WebhookType.Mutating, \"foo\")]\n[assembly: WebhookConfiguration(WebhookType.Validating, \"bar\")]" },
        { "valid-custom-service", ($"[assembly: {Validates}, ServiceName = \"DEAD\", ServiceNamespace = \"BEEF\", ServicePort = 1234, {Rest})]\n[assembly: {Validates}, {DryRun}, {Rest})]\n"
            + $"[assembly: {Mutates}, ServiceName = \"FOO\", {Again}, {Rest})]").Replace("Groups = [\"testdata.kubebuilder.io\"]", "Groups = [\"testdata.kubebuiler.io\"]", StringComparison.Ordinal) },
        { "valid-namespaceselector", $$$"""[assembly: {{{Validates}}}, NamespaceSelector = "{\"matchLabels\":{\"webhook-enabled\":\"true\"}}")]""" },
        { "valid-objectselector", $$$"""[assembly: {{{Mutates}}}, ObjectSelector = "{\"matchLabels\":{\"managed-by\":\"myoperator\"}}")]""" },
        { "valid-selectors-matchexpressions", $$$"""
            [assembly: {{{Validates}}}, NamespaceSelector = "{\"matchExpressions\":[{\"key\":\"environment\",\"operator\":\"In\",\"values\":[\"dev\",\"staging\",\"prod\"]}]}")]
            [assembly: {{{Mutates}}}, ObjectSelector = "{\"matchLabels\":{\"managed-by\":\"controller\"},\"matchExpressions\":[{\"key\":\"tier\",\"operator\":\"In\",\"values\":[\"frontend\",\"backend\"]}]}")]
            """ },
        { "valid-ordered", string.Join('\n', new[] { ("deployment", "deployments", "deployments"), ("cronjoblist", "cronjoblist", "cronjoblist"), ("cronjob", "cronjobs", "cronjob") }
            .Select(one => $"[assembly: Webhook(WebhookType.Validating, Groups = [\"testdata.kubebuilder.io\"], Versions = [\"v1\"], Resources = [\"{one.Item2}\"], Name = \"{one.Item1}.testdata.kubebuilder.io\", "
                + $"Path = \"/validate-testdata-kubebuilder-io-v1-{one.Item3}\", MatchPolicy = WebhookMatchPolicy.Equivalent, AdmissionReviewVersions = [\"v1\", \"v1beta1\"])]")) },
        { "valid-url", Url("somewebhook", "") + Url("anothersomewebhook", DryRun + ", ") + $"[assembly: {Mutates}, {Again}, {Rest})]" },
    };

    [Fact]
    public void Rights_are_merged_as_controller_gen_merges_them() =>
        Check("rbac_role", File.ReadAllText(Repository.PathOf("tests", "KubeCodegen.Generator.Tests", "Golden", "Types", "rbac.cs")));

    [Theory]
    [MemberData(nameof(Webhooks))]
    public void Webhooks_are_those_of_controller_gen(string golden, string attributes) => Check("webhook_" + golden, "using KubeCodegen;\n" + attributes);

    private static string Url(string host, string more) =>
        $"[assembly: {Validates.Replace("Path = \"", $"Url = \"https://{host}:9443", StringComparison.Ordinal)}, {more}{Rest})]\n";

    private static void Check(string golden, string code)
    {
        var path = Path.Combine(SharedFiles.Folder(Path.Combine("conformance", "controller-tools")), golden + ".yaml");
        var expected = YamlReader.Read(File.ReadAllText(path), golden).Select(document => document.Value).ToList();
        var result = CodeGenerator.Generate(UserCode.Compile([new("manifests.cs", code)]), GenerationOptions.Default, TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected, Assert.Single(result.Files.OfType<GeneratedDocument>()).Documents);
    }
}
