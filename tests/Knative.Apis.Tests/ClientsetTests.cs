using Knative.Serving.V1;
using KubeCodegen.Client;
using KubeCodegen.Snapshots;
using KubeCodegen.Testing;

namespace Knative.Apis.Tests;

/// <summary>The generated clients on the embedded API server, with the generated definitions.</summary>
public sealed class ClientsetTests
{
    [Fact]
    public async Task A_revision_with_a_scale_target_is_created_changed_and_deleted()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new() { Definitions = Definitions }, Token);
        using var connection = new KubeConnection(server.CreateHandler(), server.Address);
        var revisions = new Clientset(connection).ServingV1.Revisions("default");

        var created = await revisions.CreateAsync(Target("web-00001"), cancellationToken: Token);
        Assert.Equal(("Deployment", 1L), (created.Spec!.ScaleTargetRef!.Kind, created.Metadata!.Generation));

        created.Status = new RevisionStatus { DesiredReplicas = 3 };
        Assert.Equal(3, (await revisions.UpdateStatusAsync(created, cancellationToken: Token)).Status!.DesiredReplicas);

        var applied = await revisions.ApplyAsync(
            new RevisionApplyConfiguration("web-00001") { Spec = new() { TimeoutSeconds = 30 } }, new ApplyOptions { FieldManager = "tuner" }, Token);
        Assert.Equal((30L, "web", 3), (applied.Spec!.TimeoutSeconds!.Value, applied.Spec.ScaleTargetRef!.Name, applied.Status!.DesiredReplicas));

        Assert.Equal(["web-00001"], (await revisions.ListPageAsync(new ListOptions(), Token)).Items.Select(item => item.Metadata!.Name));
        await revisions.DeleteAsync("web-00001", cancellationToken: Token);
        var gone = await Assert.ThrowsAsync<NotFoundException>(() => revisions.GetAsync("web-00001", cancellationToken: Token));
        Assert.Contains("revisions.serving.knative.dev \"web-00001\" not found", gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_schema_refuses_is_an_exception_with_the_field()
    {
        await using var server = await EmbeddedApiServer.StartAsync(new() { Definitions = Definitions }, Token);
        using var connection = new KubeConnection(server.CreateHandler(), server.Address);

        var refused = await Assert.ThrowsAsync<InvalidException>(() => new Clientset(connection).ServingV1.Revisions("default")
            .CreateAsync(new Revision { Metadata = new() { Name = "web-00001" }, Spec = new() { Containers = [new() { Name = "web" }], Volumes = [new()] } }, cancellationToken: Token));

        Assert.Contains(refused.Causes, cause => cause.Field == "spec.volumes[0].name");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string[] Definitions => [.. Directory.EnumerateFiles(Repository.PathOf("generated", "crds"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static Revision Target(string name) => new()
    {
        Metadata = new() { Name = name },
        Spec = new() { Containers = [], ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" } },
    };
}
