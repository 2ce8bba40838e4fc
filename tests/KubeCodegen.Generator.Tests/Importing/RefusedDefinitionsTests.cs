using KubeCodegen.Generator.Importing;

namespace KubeCodegen.Generator.Tests.Importing;

public sealed class RefusedDefinitionsTests
{
    [Theory]
    [InlineData("kind: Widget", "kind: ../../Widget", "spec.names.kind")]
    [InlineData("plural: widgets", "plural: 'wid\"gets'", "spec.names.plural")]
    [InlineData("group: example.com", "group: 'example.com/../..'", "spec.group")]
    [InlineData("name: v1", "name: 'v1;'", "spec.versions")]
    [InlineData("name: v1", "name: 1", "spec.versions[0].name")]
    [InlineData("scope: Namespaced", "scope: Everywhere", "spec.scope")]
    [InlineData("scope: Namespaced", "scope: [Namespaced]", "spec.scope")]
    [InlineData("storage: true", "storage: false", "spec.versions")]
    [InlineData("name: widgets.example.com", "name: gadgets.example.com", "metadata.name")]
    [InlineData("name: widgets.example.com", "name: widgets.example.com, labels: {a: 1}", "metadata.labels[a]")]
    [InlineData("openAPIV3Schema:", "openAPIV2Schema:", "spec.versions[0].schema")]
    [InlineData("apiVersion: apiextensions.k8s.io/v1", "apiVersion: apiextensions.k8s.io/v1beta1", "")]
    public void What_cannot_be_a_definition_is_an_error_at_its_field_and_gives_no_file(string part, string wrong, string path)
    {
        var yaml = Definition.WithSpec("a: {type: string}")
            .Replace("metadata:\n  name: widgets.example.com", "metadata: {name: widgets.example.com}", StringComparison.Ordinal)
            .Replace(part, wrong, StringComparison.Ordinal);

        var result = RoundTrip.Import(yaml);

        Assert.Empty(result.Files);
        Assert.Contains(result.Problems, problem => problem.Severity == ImportSeverity.Error && problem.Path == path);
    }

    [Fact]
    public void Other_documents_are_imported_all_the_same()
    {
        var yaml = "a: list of nothing\n---\napiVersion: v1\nkind: ConfigMap\n---\n" + Definition.WithSpec("a: {type: string}");

        var result = RoundTrip.Import(yaml);

        Assert.Equal(["Example/V1/Widget.cs"], result.Files.Select(file => file.Path).Where(path => path.EndsWith("Widget.cs", StringComparison.Ordinal)));
        Assert.Equal([(1, ImportSeverity.Error), (2, ImportSeverity.Note)], result.Problems.Select(problem => (problem.Document.Number, problem.Severity)));
    }

    [Fact]
    public void Items_of_a_list_are_definitions_too()
    {
        var item = string.Join("\n", Definition.WithSpec("a: {type: string}").Split('\n').Select(line => "  " + line));
        var yaml = "apiVersion: v1\nkind: List\nitems:\n-" + item[1..];

        Assert.Contains(RoundTrip.Import(yaml).Files, file => file.Path == "Example/V1/Widget.cs");
    }

    [Fact]
    public void A_definition_that_is_there_twice_is_imported_once_and_two_that_differ_are_an_error()
    {
        var one = Definition.WithSpec("a: {type: string}");

        Assert.DoesNotContain(RoundTrip.Import(one + "\n---\n" + one).Problems, problem => problem.Severity == ImportSeverity.Error);
        Assert.Contains(RoundTrip.Import(one + "\n---\n" + Definition.WithSpec("b: {type: string}")).Problems, problem => problem.Severity == ImportSeverity.Error);
    }

    [Fact]
    public void Depth_and_length_are_no_obstacle()
    {
        var deep = "{type: string}";
        for (var level = 0; level < 60; level++)
        {
            deep = $"{{type: object, properties: {{a: {deep}}}}}";
        }

        var values = string.Join(", ", Enumerable.Range(0, 20_000).Select(number => $"value{number}"));
        var trip = RoundTrip.Of(Definition.WithSpec($"deep: {deep}", $"long: {{type: string, enum: [{values}]}}"), "crd.yaml");

        Assert.Empty(trip.Problems);
    }
}
