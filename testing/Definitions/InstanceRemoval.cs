using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Requests;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Definitions;

/// <summary>Deletes objects whose definition or namespace goes: those with finalizers stay until they have none.</summary>
internal static class InstanceRemoval
{
    public static void Delete(ApiEngine engine, ResourceStorage objects, StoredObject instance)
    {
        var content = instance.Content.Copy();
        var metadata = content.Object("metadata")!;
        if (!metadata.Texts("finalizers").Any())
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

            engine.Store.Replace(objects, instance, content, instance.Form);
        }
    }
}
