using KubeCodegen.Testing.Definitions;
using KubeCodegen.Testing.Faults;
using KubeCodegen.Testing.Hosting;
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
    private readonly KestrelHost? host;
    private readonly ServerCredentials? credentials;

    private EmbeddedApiServer(ApiEngine engine, KestrelHost? host, ServerCredentials? credentials)
    {
        this.engine = engine;
        this.host = host;
        this.credentials = credentials;
    }

    /// <summary>Where the server listens; when it does not, an address for clients that use <see cref="CreateHandler"/>.</summary>
    public Uri Address => host?.Address ?? new Uri("https://embedded.invalid");

    /// <summary>A kubeconfig for the administrator of a server that listens, as YAML.</summary>
    /// <exception cref="InvalidOperationException">The server does not listen: <see cref="EmbeddedApiServerOptions.Port"/> was not set.</exception>
    public string KubeConfig => host is null
        ? throw new InvalidOperationException("The server does not listen. Set EmbeddedApiServerOptions.Port (0 for any), or use CreateHandler.")
        : KubeConfigs.Write(host.Address, credentials!.Authority, credentials.Token);

    /// <summary>What is to go wrong, on demand.</summary>
    public FaultPlan Faults => engine.Faults;

    /// <summary>Starts a server.</summary>
    /// <param name="options">How it is to be; null for the defaults.</param>
    /// <param name="cancellation">Gives up the start.</param>
    /// <exception cref="DefinitionRefusedException">The server does not take one of the definitions.</exception>
    /// <exception cref="IOException">The folder is in use or cannot be written, or the port is taken.</exception>
    public static async Task<EmbeddedApiServer> StartAsync(EmbeddedApiServerOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        StoreContent? kept = null;
        IStoreJournal journal = options.Folder is { } folder ? FileJournal.Open(folder, out kept) : new NoJournal();
        var credentials = options.Port is null ? null : ServerCredentials.Open(options.Folder, options.TimeProvider.GetUtcNow());
        var engine = new ApiEngine(options with { CertificateAuthority = credentials?.Authority ?? "", Token = credentials?.Token }, journal);
        KestrelHost? host = null;
        try
        {
            engine.Start(kept);
            foreach (var definition in options.Definitions)
            {
                await InitialDefinitions.ApplyAsync(engine, definition, cancellation);
            }

            host = options.Port is { } port ? await KestrelHost.StartAsync(engine.Pipeline, port, credentials!.Certificate, cancellation) : null;
            return new EmbeddedApiServer(engine, host, credentials);
        }
        catch
        {
            await engine.DisposeAsync();
            credentials?.Dispose();
            throw;
        }
    }

    /// <summary>A handler that answers requests without a port, as the administrator: for an <see cref="HttpClient"/> or a Kubernetes client.</summary>
    public HttpMessageHandler CreateHandler() => new InProcessHandler(engine.Pipeline);

    /// <summary>Ends all watches and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        engine.Stop();
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        await engine.DisposeAsync();
        credentials?.Dispose();
    }
}
