using System.Threading.Channels;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing.Controllers;

/// <summary>Runs the controllers that objects cannot do without: one after the other, on all writes in their order.</summary>
internal sealed class ControllerLoop(ApiEngine engine) : IAsyncDisposable
{
    private readonly Channel<(ResourceStorage Storage, Change Change)> changes = Channel.CreateUnbounded<(ResourceStorage, Change)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IReadOnlyList<IController> controllers = [new NamespaceController(engine), new GarbageCollector(engine), new DefinitionCleanup(engine), new DeploymentStatus(engine)];
    private Task running = Task.CompletedTask;

    /// <summary>Looks at what is there, and from then on at what is written.</summary>
    public void Start()
    {
        engine.Store.Written = (storage, change) => changes.Writer.TryWrite((storage, change));
        foreach (var storage in engine.Store.Resources)
        {
            foreach (var stored in storage.Newest.State.Values)
            {
                changes.Writer.TryWrite((storage, new Change(stored.Version, null, stored, isDelete: false, ResourceStorage.Empty)));
            }
        }

        running = Task.Run(RunAsync);
    }

    public async ValueTask DisposeAsync()
    {
        engine.Store.Written = null;
        changes.Writer.TryComplete();
        await running;
    }

    private async Task RunAsync()
    {
        while (await changes.Reader.WaitToReadAsync())
        {
            while (changes.Reader.TryRead(out var written))
            {
                if (engine.Stopping.IsCancellationRequested)
                {
                    return;
                }

                foreach (var controller in controllers)
                {
                    controller.Handle(written.Storage, written.Change);
                }
            }
        }
    }
}

/// <summary>Reacts to writes. A write of its own comes back to it as another change, so one step at a time is enough.</summary>
internal interface IController
{
    void Handle(ResourceStorage storage, Change change);
}
