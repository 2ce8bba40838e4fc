using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Resources;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Definitions;

/// <summary>
/// Brings what is served in line with the definitions that are stored: accepts their names, notes it in their status, and serves the established ones
/// (the controllers of apiextensions, at once instead of after a while).
/// </summary>
internal sealed class DefinitionRegistry(ApiEngine engine)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (JsonObject Spec, ApiResource Resource)> made = new(StringComparer.Ordinal);

    private ResourceStorage Definitions => engine.Store.For("customresourcedefinitions.apiextensions.k8s.io");

    /// <summary>Looks at all definitions; called after each write to one.</summary>
    public void Reconcile()
    {
        lock (gate)
        {
            foreach (var stored in Definitions.Newest.State.Values.OrderBy(stored => stored.Version))
            {
                if (stored.Metadata.Text("deletionTimestamp") is not null)
                {
                    Finish(stored);
                }
                else
                {
                    Accept(stored);
                }
            }

            Serve();
        }
    }

    private void Accept(StoredObject stored)
    {
        var others = Definitions.Newest.State.Values.Where(other => other.Key != stored.Key && other.Content["spec"].Text("group") == stored.Content["spec"].Text("group"));
        var status = DefinitionStatus.Of(stored.Content, others.Select(other => other.Content), ObjectTime());
        if (!JsonNode.DeepEquals(status, stored.Content["status"]))
        {
            Write(stored, status);
        }
    }

    /// <summary>Deletes the objects of a definition that is being deleted, then lets it go.</summary>
    private void Finish(StoredObject stored)
    {
        var status = DefinitionStatus.Terminating(stored.Content, ObjectTime());
        var current = JsonNode.DeepEquals(status, stored.Content["status"]) ? stored : Write(stored, status);
        if (current is null)
        {
            return;
        }

        var resource = QualifiedName(current.Content);
        var objects = engine.Store.For(resource);
        foreach (var instance in objects.Newest.State.Values)
        {
            InstanceRemoval.Delete(engine, objects, instance);
        }

        var finalizers = current.Metadata.Texts("finalizers").Where(finalizer => finalizer != DefinitionKind.CleanupFinalizer).ToList();
        if (objects.Count > 0 || finalizers.Count > 0)
        {
            return;
        }

        if (engine.Store.Delete(Definitions, current, current.Content.Copy()) is not null)
        {
            engine.Store.Remove(resource);
        }
    }

    private StoredObject? Write(StoredObject stored, JsonObject status)
    {
        var content = stored.Content.Copy();
        content["status"] = status;
        Requests.ManagedFields.ByServer(content, stored.Content, engine.Clock.GetUtcNow());
        return engine.Store.Replace(Definitions, stored, content, stored.Form);
    }

    private void Serve()
    {
        var served = new List<ApiResource>();
        foreach (var stored in Definitions.Newest.State.Values)
        {
            if (!DefinitionStatus.IsTrue(stored.Content, "Established") || stored.Metadata.Text("deletionTimestamp") is not null)
            {
                continue;
            }

            var spec = stored.Content.Object("spec")!;
            if (!made.TryGetValue(stored.Key, out var known) || !JsonNode.DeepEquals(known.Spec, spec) || known.Resource.Objects != engine.Store.For(QualifiedName(stored.Content)))
            {
                known = (spec, CustomResources.Make(engine, stored.Content, known.Resource));
                made[stored.Key] = known;
            }

            served.Add(known.Resource);
        }

        engine.Serve(served);
    }

    private string ObjectTime() => Requests.ObjectFactory.Timestamp(engine.Clock.GetUtcNow());

    private static string QualifiedName(JsonObject definition) => definition["spec"]!["names"].Text("plural") + "." + definition["spec"].Text("group");
}
