using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>Notes in the status which generation has been seen, and what can be said without nodes; nothing is rolled out.</summary>
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
        var status = content.GetOrAdd("status");
        status["observedGeneration"] = generation;
        status["terminatingReplicas"] = 0L;
        var time = ObjectFactory.Timestamp(engine.Clock.GetUtcNow());
        if (content["spec"].Flag("paused"))
        {
            Set(status, "Progressing", "Unknown", "DeploymentPaused", "Deployment is paused", time);
        }

        var isAvailable = (content["spec"].Whole("replicas") ?? 1) == 0;
        Set(
            status,
            "Available",
            isAvailable ? "True" : "False",
            isAvailable ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
            isAvailable ? "Deployment has minimum availability." : "Deployment does not have minimum availability.",
            time);
        ManagedFields.ByServer(content, deployment.Content, engine.Clock.GetUtcNow());
        engine.Store.Replace(deployments, deployment, content, deployment.Form);
    }

    private static void Set(JsonObject status, string type, string value, string reason, string message, string time)
    {
        if (status["conditions"] is not JsonArray conditions)
        {
            status["conditions"] = conditions = [];
        }

        var existing = conditions.OfType<JsonObject>().FirstOrDefault(condition => condition.Text("type") == type);
        if (existing?.Text("status") == value && existing.Text("reason") == reason)
        {
            return;
        }

        if (existing is not null)
        {
            conditions.Remove(existing);
        }

        conditions.Add(new JsonObject
        {
            ["type"] = type, ["status"] = value, ["lastUpdateTime"] = time, ["lastTransitionTime"] = time, ["reason"] = reason, ["message"] = message,
        });
    }
}
