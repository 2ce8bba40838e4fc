using KubeCodegen.Cache;
using KubeCodegen.Client;
using KubeCodegen.Runtime.Tests.Simulation;

namespace KubeCodegen.Runtime.Tests.Cache;

/// <summary>A reflector on a simulated server, with all that it delivers.</summary>
internal sealed class Fixture : IStoreObserver<Widget>, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _run = Task.CompletedTask;

    public Fixture(World world, ReflectorOptions? options = null, StoreOptions<Widget>? store = null)
    {
        World = world;
        Server = new SimulatedServer(world.Time);
        Store = new Store<Widget>(Widget.Resource, store, world.Time);
        Store.Writer.Observe(this);
        Reflector = new Reflector<Widget>(Server, Store, (options ?? new()) with { OnUnreadable = Unreadable.Add, Random = new Random(1) }, null, world.Time);
    }

    public World World { get; }

    public SimulatedServer Server { get; }

    public Store<Widget> Store { get; }

    public Reflector<Widget> Reflector { get; }

    public List<Change<Widget>> Changes { get; } = [];

    public List<UnreadableObject> Unreadable { get; } = [];

    /// <summary>The changes in words, as with <see cref="Recorder"/>.</summary>
    public string Log => string.Join(' ', Changes.Select(Recorder.Words));

    public string Content => string.Join(' ', Store.List().OrderBy(value => value.Metadata.Name, StringComparer.Ordinal));

    /// <summary>Starts, and lets the initial state arrive.</summary>
    public async Task Start()
    {
        _run = Reflector.RunAsync(_stop.Token);
        await World.Pass(0.5);
    }

    public async Task Stop()
    {
        _stop.Cancel();
        await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _stop.Dispose();
    }

    public void Changed(in Change<Widget> change) => Changes.Add(change);

    public void Synced()
    {
    }
}
