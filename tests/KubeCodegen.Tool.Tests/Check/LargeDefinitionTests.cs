using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Check;

public sealed class LargeDefinitionTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task A_definition_that_kubectl_cannot_apply_is_told_with_its_largest_part()
    {
        _folder.Write("large.yaml", Definition(300_000));
        var run = await ToolRun.Of(null, "check", _folder["large.yaml"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("large.yaml(1,1): warning KCG0092: The CRD 'widgets.demo.example.com' is large", run.Error, StringComparison.Ordinal);
        Assert.Contains("v1 spec.text (300,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_of_usual_size_is_not()
    {
        _folder.Write("small.yaml", Definition(300));
        var run = await ToolRun.Of(null, "check", _folder["small.yaml"]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("KCG0092", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Definition(int description) => $"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: widgets.demo.example.com
        spec:
          group: demo.example.com
          scope: Namespaced
          names: {"{"} kind: Widget, listKind: WidgetList, plural: widgets, singular: widget {"}"}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    properties:
                      text:
                        type: string
                        description: {new string('x', description)}
        """;
}
