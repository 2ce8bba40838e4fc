using System.Text.Json.Nodes;
using KubeCodegen.Generator.Facts;
using KubeCodegen.KubernetesFacts;

namespace KubeCodegen.Generator.Tests.Facts;

public sealed class FactsDerivationTests
{
    private const string PodSpec = "io.k8s.api.core.v1.PodSpec";

    [Fact]
    public void The_committed_table_is_what_Kubernetes_OpenAPI_document_gives()
    {
        var root = RepositoryRoot();
        var document = Path.Combine(root, "..", "shared", "data", "kubernetes-1.36-openapi-facts.json");
        if (!File.Exists(document))
        {
            Assert.Skip($"{Path.GetFullPath(document)} is missing");
        }

        var derived = Derive(File.ReadAllText(document)).Table;
        Assert.Equal(File.ReadAllText(Path.Combine(root, "generator", "Facts", ModelFactsTable.FileName)).ReplaceLineEndings("\n"), derived);
    }

    [Fact]
    public void An_optional_zero_default_that_no_rule_knows_stops_the_derivation()
    {
        var error = Assert.Throws<UnexplainedFactException>(() => DerivePodSpec("""{"hostname":{"type":"string","default":""}}"""));
        Assert.Contains("PodSpec.hostname is optional with the default \"\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_CSharp_has_otherwise_stops_the_derivation()
    {
        var error = Assert.Throws<UnexplainedFactException>(() => DerivePodSpec("""{"hostname":{"type":"integer","format":"int32"}}"""));
        Assert.Contains("PodSpec.hostname is System.String in C#", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_without_a_class_stops_the_derivation_unless_there_is_a_reason()
    {
        var error = Assert.Throws<UnexplainedFactException>(() => Derive("""{"io.k8s.api.core.v1.Submarine":{"type":"object"}}"""));
        Assert.StartsWith("io.k8s.api.core.v1.Submarine has no class", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_only_one_side_has_are_remarked()
    {
        var remarks = DerivePodSpec("""{"submarine":{"type":"string"}}""").Remarks;
        Assert.Contains("V1PodSpec.submarine is only in the OpenAPI document", remarks);
        Assert.Contains("V1PodSpec.containers is only in the class: no facts", remarks);
    }

    private static FactsDerivation DerivePodSpec(string properties) =>
        Derive($$$"""{"{{{PodSpec}}}":{"type":"object","properties":{{{properties}}} } }""");

    private static FactsDerivation Derive(string schemas) =>
        FactsDerivation.Derive(new OpenApiDocument(JsonNode.Parse(schemas)!.AsObject()), ModelClasses.OfKubernetesClient());

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "codegen.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("codegen.sln is in no folder above the tests");
        }

        return folder;
    }
}
