using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing;

/// <summary>
/// A Kubernetes API server in process. It behaves as a real one does, so a client cannot tell them apart; there are no nodes, and of controllers only
/// those that objects cannot do without.
/// </summary>
public sealed class EmbeddedApiServer : IAsyncDisposable
{
    private readonly ApiEngine engine;

    private EmbeddedApiServer(ApiEngine engine) => this.engine = engine;

    /// <summary>The address for clients that use <see cref="CreateHandler"/>.</summary>
    public Uri Address { get; } = new("https://embedded.invalid");

    /// <summary>Starts a server.</summary>
    /// <param name="options">How it is to be; null for the defaults.</param>
    /// <param name="cancellation">Gives up the start.</param>
    public static async Task<EmbeddedApiServer> StartAsync(EmbeddedApiServerOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        var engine = new ApiEngine(options, new NoJournal());
        engine.Start(null);
        var server = new EmbeddedApiServer(engine);
        await Task.CompletedTask.WaitAsync(cancellation);
        return server;
    }

    /// <summary>A handler that answers requests without a port: for an <see cref="HttpClient"/> or a Kubernetes client.</summary>
    public HttpMessageHandler CreateHandler() => new InProcessHandler(engine.Pipeline);

    /// <summary>Ends all watches and stops.</summary>
    public ValueTask DisposeAsync() => engine.DisposeAsync();
}
