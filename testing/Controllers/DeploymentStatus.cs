using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>Notes in the status which generation has been seen; nothing is rolled out, for there are no nodes.</summary>
internal sealed class DeploymentStatus(ApiEngine engine) : IController
{
    private readonly ResourceStorage deployments = engine.Store.For("deployments.apps");

    public void Handle(ResourceStorage storage, Change change)
    {
        if (storage != deployments || change.IsDelete || deployments.Find(change.After!.Key) is not { } deployment)
        {
            return;
        }

        var generation = deployment.Metadata.Whole("generation") ?? 0;
        if (deployment.Content["status"].Whole("observedGeneration") == generation)
        {
            return;
        }

        var content = deployment.Content.Copy();
        content.GetOrAdd("status")["observedGeneration"] = generation;
        Requests.ManagedFields.ByServer(content, deployment.Content, engine.Clock.GetUtcNow());
        engine.Store.Replace(deployments, deployment, content, deployment.Form);
    }
}
