using KubeCodegen.Testing.Admission;
using KubeCodegen.Testing.Authorization;
using KubeCodegen.Testing.Controllers;
using KubeCodegen.Testing.Definitions;
using KubeCodegen.Testing.Faults;
using KubeCodegen.Testing.Http;
using KubeCodegen.Testing.Resources;
using KubeCodegen.Testing.Storage;

namespace KubeCodegen.Testing;

/// <summary>The parts of one API server, put together.</summary>
internal sealed class ApiEngine : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly ControllerLoop controllers;
    private volatile ResourceCatalog catalog;

    public ApiEngine(EmbeddedApiServerOptions options, IStoreJournal journal)
    {
        Options = options;
        Clock = options.TimeProvider;
        Store = new ObjectStore(journal, options.History);
        catalog = new ResourceCatalog(BuiltInResources.Load(Store), []);
        Definitions = new DefinitionRegistry(this);
        Admission = new AdmissionChain(this);
        Conversion = new WebhookConversion(this);
        Authorizer = new Authorizer(this);
        Authenticator = new Authenticator(this);
        Faults = options.Faults;
        Faults.Expire = Store.Expire;
        Pipeline = new RequestPipeline(this);
        controllers = new ControllerLoop(this);
    }

    public EmbeddedApiServerOptions Options { get; }

    public TimeProvider Clock { get; }

    public ObjectStore Store { get; }

    public DefinitionRegistry Definitions { get; }

    public AdmissionChain Admission { get; }

    public WebhookConversion Conversion { get; }

    public Authorizer Authorizer { get; }

    public Authenticator Authenticator { get; }

    public ServiceAccountTokens Tokens { get; } = new();

    public FaultPlan Faults { get; }

    public RequestPipeline Pipeline { get; }

    /// <summary>Cancelled when the server stops: watches end.</summary>
    public CancellationToken Stopping => stopping.Token;

    public ResourceCatalog Catalog => catalog;

    /// <summary>Makes the objects that every cluster has, and begins to control.</summary>
    public void Start(StoreContent? kept)
    {
        if (kept is not null)
        {
            Store.Restore(kept);
        }

        Definitions.Reconcile();
        InitialObjects.Create(this);
        controllers.Start();
    }

    /// <summary>Serves other custom resources from now on.</summary>
    public void Serve(IReadOnlyList<ApiResource> custom) => catalog = new ResourceCatalog(catalog.BuiltIn, custom);

    public void Stop() => stopping.Cancel();

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await controllers.DisposeAsync();
        Store.Dispose();
        stopping.Dispose();
    }
}
