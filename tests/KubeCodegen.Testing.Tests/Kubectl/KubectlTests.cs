namespace KubeCodegen.Testing.Tests.Kubectl;

/// <summary>kubectl works as it does against a real server.</summary>
public sealed class KubectlTests
{
    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {plural: widgets, kind: Widget, shortNames: [wd]}
          versions:
          - name: v1
            served: true
            storage: true
            subresources: {status: {}, scale: {specReplicasPath: .spec.replicas, statusReplicasPath: .status.replicas}}
            additionalPrinterColumns: [{name: Size, type: integer, jsonPath: .spec.size}]
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    properties:
                      size: {type: integer, minimum: 1, description: How big it is.}
                      replicas: {type: integer}
                  status: {type: object, properties: {phase: {type: string}, replicas: {type: integer}}}
        """;

    private const string Widget = """
        apiVersion: example.com/v1
        kind: Widget
        metadata: {name: w, namespace: default}
        spec: {size: 3, replicas: 1}
        """;

    [Fact]
    public async Task Kubectl_manages_custom_objects()
    {
        await using var kubectl = await Kubectl.StartAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Server Version: v1.36", await kubectl.OkAsync("version"), StringComparison.Ordinal);
        await kubectl.OkWithAsync(Definition, "apply", "-f", "-");
        await kubectl.OkAsync("wait", "--for=condition=Established", "crd/widgets.example.com", "--timeout=10s");
        Assert.Contains("wd", await kubectl.OkAsync("api-resources", "--api-group=example.com"), StringComparison.Ordinal);
        Assert.Contains("widget.example.com/w created", await kubectl.OkWithAsync(Widget, "apply", "-f", "-"), StringComparison.Ordinal);
        Assert.Contains("unchanged", await kubectl.OkWithAsync(Widget, "apply", "-f", "-"), StringComparison.Ordinal);
        Assert.Contains("serverside-applied", await kubectl.OkWithAsync(Widget, "apply", "--server-side", "--force-conflicts", "-f", "-"), StringComparison.Ordinal);
        Assert.Matches(@"NAME\s+SIZE\s+w\s+3", await kubectl.OkAsync("get", "wd"));
        Assert.Contains("How big it is.", await kubectl.OkAsync("explain", "widgets.spec"), StringComparison.Ordinal);
        Assert.Contains("patched", await kubectl.OkAsync("patch", "wd", "w", "--type=merge", "-p", """{"spec":{"size":4}}"""), StringComparison.Ordinal);
        Assert.Contains("scaled", await kubectl.OkAsync("scale", "wd", "w", "--replicas=5"), StringComparison.Ordinal);
        Assert.Equal("4 5", (await kubectl.OkAsync("get", "wd", "w", "-o", "jsonpath={.spec.size} {.spec.replicas}")).Trim());
        await kubectl.OkAsync("patch", "wd", "w", "--subresource=status", "--type=merge", "-p", """{"status":{"phase":"Ready"}}""");
        await kubectl.OkAsync("wait", "--for=jsonpath={.status.phase}=Ready", "wd/w", "--timeout=10s");
        Assert.Contains("deleted", await kubectl.OkAsync("delete", "wd", "w", "--timeout=10s"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_object_shows_the_message_of_the_server()
    {
        await using var kubectl = await Kubectl.StartAsync(TestContext.Current.CancellationToken);
        await kubectl.OkWithAsync(Definition, "apply", "-f", "-");
        var (succeeded, output) = await kubectl.RunAsync(Widget.Replace("size: 3", "size: 0", StringComparison.Ordinal), "apply", "-f", "-");
        Assert.False(succeeded);
        Assert.Contains("spec.size: Invalid value: 0: spec.size in body should be greater than or equal to 1", output, StringComparison.Ordinal);
        (succeeded, output) = await kubectl.RunAsync(Widget.Replace("size: 3", "sise: 3", StringComparison.Ordinal), "apply", "-f", "-");
        Assert.False(succeeded);
        Assert.Contains("unknown field \"spec.sise\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kubectl_makes_built_in_objects()
    {
        await using var kubectl = await Kubectl.StartAsync(TestContext.Current.CancellationToken);
        await kubectl.OkAsync("create", "namespace", "demo");
        await kubectl.OkAsync("create", "configmap", "c", "--from-literal=a=1", "-n", "demo");
        Assert.Matches(@"NAME\s+DATA\s+AGE[\s\S]*c\s+1", await kubectl.OkAsync("get", "configmaps", "-n", "demo"));
        await kubectl.OkAsync("create", "deployment", "d", "--image=example.com/app:1", "-n", "demo");
        Assert.Equal("example.com/app:1", await kubectl.OkAsync("get", "deployment", "d", "-n", "demo", "-o", "jsonpath={.spec.template.spec.containers[0].image}"));
        Assert.Contains("FIELDS", await kubectl.OkAsync("explain", "deployment.spec.strategy"), StringComparison.Ordinal);
        Assert.Contains("yes", await kubectl.OkAsync("auth", "can-i", "create", "pods"), StringComparison.Ordinal);
        await kubectl.OkAsync("delete", "namespace", "demo", "--timeout=20s");
        Assert.Contains("NotFound", (await kubectl.RunAsync(null, "get", "namespace", "demo")).Output, StringComparison.Ordinal);
    }
}
