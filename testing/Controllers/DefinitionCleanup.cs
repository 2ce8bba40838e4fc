using KubeCodegen.Testing.Json;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>Lets a definition that is being deleted go when the last of its objects has gone.</summary>
internal sealed class DefinitionCleanup(ApiEngine engine) : IController
{
    private readonly ResourceStorage definitions = engine.Store.For("customresourcedefinitions.apiextensions.k8s.io");

    public void Handle(ResourceStorage storage, Change change)
    {
        if (change.IsDelete && storage.Count == 0 && definitions.Newest.State.Values.Any(stored => stored.Metadata.Text("deletionTimestamp") is not null))
        {
            engine.Definitions.Reconcile();
        }
    }
}
