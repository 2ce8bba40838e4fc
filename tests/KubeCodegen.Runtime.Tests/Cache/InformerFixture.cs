using k8s;
using k8s.Models;
using KubeCodegen.Cache;
using KubeCodegen.Client;
using KubeCodegen.Runtime.Tests.Simulation;

namespace KubeCodegen.Runtime.Tests.Cache;

/// <summary>A factory on a simulated server.</summary>
internal sealed class InformerFixture : IListWatchFactory, IAsyncDisposable
{
    public InformerFixture(World world, SharedInformerFactoryOptions? options = null)
    {
        World = world;
        Server = new SimulatedServer(world.Time) { Streaming = Streaming.Works };
        Factory = new SharedInformerFactory(this, options, null, world.Time);
    }

    public World World { get; }

    public SimulatedServer Server { get; }

    public SharedInformerFactory Factory { get; }

    public List<string?> Namespaces { get; } = [];

    public SharedInformer<Widget> Informer => Factory.Informer(Widget.Resource);

    public IWriteObserver Writes => Factory;

    public static void On(Func<InformerFixture, Task> test) => World.Run(async world =>
    {
        await using var fixture = new InformerFixture(world);
        await test(fixture);
    });

    public IListWatch<T> ListWatch<T>(ApiResource<T> resource, string? @namespace)
        where T : class, IKubernetesObject<V1ObjectMeta>
    {
        Namespaces.Add(@namespace);
        return (IListWatch<T>)(object)Server;
    }

    public Recorder AddRecorder(HandlerOptions? options = null)
    {
        var recorder = new Recorder();
        Informer.AddHandler(recorder.Handle, options);
        return recorder;
    }

    public async Task Start()
    {
        Factory.Start();
        await World.Pass(0.5);
    }

    public ValueTask DisposeAsync() => Factory.DisposeAsync();
}
