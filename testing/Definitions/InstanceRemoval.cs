using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Definitions;

/// <summary>Deletes objects whose definition, namespace or owner goes: those with finalizers stay until they have none.</summary>
internal static class InstanceRemoval
{
    /// <param name="finalizer">Put on the object so that its own dependents are seen to first.</param>
    public static void Delete(ApiEngine engine, ResourceStorage objects, StoredObject instance, string? finalizer = null)
    {
        var content = instance.Content.Copy();
        var metadata = content.Object("metadata")!;
        if (!metadata.Texts("finalizers").Any() && finalizer is null)
        {
            engine.Store.Delete(objects, instance, content);
        }
        else if (metadata.Text("deletionTimestamp") is null)
        {
            metadata["deletionTimestamp"] = ObjectFactory.Timestamp(engine.Clock.GetUtcNow());
            metadata["deletionGracePeriodSeconds"] = 0L;
            if (metadata.Whole("generation") is { } generation)
            {
                metadata["generation"] = generation + 1;
            }

            if (finalizer is not null)
            {
                metadata["finalizers"] = new JsonArray([.. metadata.Texts("finalizers").Append(finalizer).Select(name => (JsonNode)name)]);
            }

            engine.Store.Replace(objects, instance, content, instance.Form);
        }
    }
}
