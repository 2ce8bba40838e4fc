using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Importing;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;
using KubeCodegen.Generator.Tests.Harness;
using KubeCodegen.Snapshots;

namespace KubeCodegen.Generator.Tests.Importing;

/// <summary>The types that the importer knows are those of KubernetesClient, and are used where a definition has them.</summary>
public sealed class KnownTypesTests
{
    private const string Header = """
        # Models that the importer recognises in CRDs, and the schemas that the generator makes of them, without descriptions.
        # CODEGEN_ACCEPT_SNAPSHOTS=1 dotnet run --project tests/KubeCodegen.Generator.Tests -- -class '*KnownTypesTests' writes this file.

        """;

    /// <summary>Small ones first: a type stands in those after it by its name.</summary>
    private static readonly string[] Names =
    [
        "V1ObjectMeta", "V1Condition", "V1ObjectReference", "V1OwnerReference", "V1LabelSelector", "V1ResourceRequirements", "V1Toleration", "V1TopologySpreadConstraint",
        "V1HostAlias", "V1ContainerPort", "V1VolumeMount", "V1EnvVar", "V1EnvFromSource", "V1Probe", "V1Lifecycle", "V1SecurityContext", "V1PodSecurityContext",
        "V1NodeSelector", "V1NodeAffinity", "V1PodAffinityTerm", "V1PodAffinity", "V1PodAntiAffinity", "V1Affinity", "V1PersistentVolumeClaimSpec", "V1Volume",
        "V1Container", "V1PodSpec", "V1PodTemplateSpec", "V1ServicePort", "V1PolicyRule",
    ];

    [Fact]
    public void The_schemas_are_those_of_the_models()
    {
        var path = Repository.PathOf("generator", "Importing", "known-types.schemas");
        var text = Header + string.Concat(Lines());
        if (Environment.GetEnvironmentVariable("CODEGEN_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    private static IEnumerable<string> Lines()
    {
        var known = new List<(string Name, JsonValue Schema)>();
        var members = string.Concat(Names.Select(name => $"public {name}? Of{name} {{ get; set; }}\n"));
        var compilation = UserCode.Compile($"using k8s.Models;\nusing KubeCodegen;\nnamespace Demo;\n[Resource(\"demo.example.com\", \"v1\")]\npublic partial class Known {{ {members} }}");
        var result = CodeGenerator.Generate(compilation, GenerationOptions.Default, TestContext.Current.CancellationToken);
        var crd = (JsonObject)result.Files.OfType<GeneratedDocument>().Single(file => file.Category == "crds").Document;
        var version = (JsonObject)((JsonArray)((JsonObject)crd["spec"]!)["versions"]!).Items[0];
        var properties = (JsonObject)((JsonObject)((JsonObject)version["schema"]!)["openAPIV3Schema"]!)["properties"]!;
        foreach (var name in Names)
        {
            var whole = properties["of" + name]!;
            yield return $"{name} {Short(whole, known, isTop: true)}\n";
            known.Add((name, whole));
        }
    }

    /// <summary>The schema with the types before it by name.</summary>
    private static JsonValue Short(JsonValue value, IReadOnlyList<(string Name, JsonValue Schema)> known, bool isTop = false)
    {
        if (!isTop && value is JsonObject && known.FirstOrDefault(type => type.Schema == value) is { Name: { } name })
        {
            return new JsonObject([new("$type", JsonValue.Of(name))]);
        }

        return value switch
        {
            JsonObject obj => new JsonObject(obj.Members.Select(member => member with { Value = Short(member.Value, known) }).ToEquatableArray()),
            JsonArray array => new JsonArray(array.Items.Select(item => Short(item, known)).ToEquatableArray()),
            _ => value,
        };
    }

    [Fact]
    public void A_label_selector_is_that_of_Kubernetes_with_the_texts_of_the_definition()
    {
        const string Selector = "{type: object, description: Who., x-kubernetes-map-type: atomic, properties: {matchLabels: {type: object, description: Pairs., additionalProperties: {type: string}}, "
            + "matchExpressions: {type: array, items: {type: object, required: [key, operator], properties: {key: {type: string}, operator: {type: string}, values: {type: array, items: {type: string}}}}}}}";

        var trip = RoundTrip.Of(Definition.WithSpec($"selector: {Selector}", $"others: {{type: array, items: {Selector}}}"), "crd.yaml");
        var text = trip.Sources.Single(file => file.Name.EndsWith("/Widget.cs", StringComparison.Ordinal)).Text;

        Assert.Empty(trip.Problems);
        Assert.Contains("/// <summary>Who.</summary>\n    [SchemaProfile(typeof(V1LabelSelectorFields))]\n    public V1LabelSelector? Selector { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("public List<V1LabelSelector>? Others { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("[Description(\"Pairs.\", At = \"matchLabels\")]", trip.Sources.Single(file => file.Name.EndsWith("/KubernetesFields.cs", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_keeps_its_own_constraints()
    {
        var text = Definition.CSharp(Definition.WithSpec(
            "conditions: {type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [type], items: {type: object, required: [lastTransitionTime, message, reason, status, type], properties: {"
            + "lastTransitionTime: {type: string, format: date-time}, message: {type: string, maxLength: 32768}, observedGeneration: {type: integer, format: int64, minimum: 0}, "
            + "reason: {type: string, pattern: '^[A-Z]+$'}, status: {type: string, enum: ['True', 'False']}, type: {type: string}}}}"));

        Assert.Contains("public List<V1Condition>? Conditions { get; set; }", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_container_of_an_earlier_release_is_known_by_what_it_has()
    {
        var container = KnownTypes.Schemas["V1Container"];
        var earlier = container with { Properties = container.Properties.Where(property => property.Name is not ("resizePolicy" or "restartPolicy" or "restartPolicyRules")).ToEquatableArray() };

        var trip = RoundTrip.Of(Definition.WithSpec($"container: {SchemaJson.Write(earlier, withDescriptions: true)}"), "crd.yaml");

        Assert.Empty(trip.Problems);
        Assert.Contains("public V1Container? Container { get; set; }", trip.Sources.Single(file => file.Name.EndsWith("/Widget.cs", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
        Assert.Contains("[SchemaFields(\"args\", ", trip.Sources.Single(file => file.Name.EndsWith("/KubernetesFields.cs", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meta: {type: object, properties: {name: {type: string}, namespace: {type: string}, labels: {type: object, additionalProperties: {type: string}}}}")]
    [InlineData("selector: {type: object, properties: {matchLabels: {type: object, additionalProperties: {type: integer}}, matchExpressions: {type: array, items: {type: string}}}}")]
    public void What_differs_in_structure_is_a_class_of_its_own(string property)
    {
        var text = Definition.CSharp(Definition.WithSpec(property));

        Assert.DoesNotContain("V1", text.Replace("V1;", "", StringComparison.Ordinal).Replace("\"v1\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
