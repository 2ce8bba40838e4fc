using System.Text.Json;
using k8s;
using k8s.Authentication;
using KubeCodegen.Json;
using Microsoft.Extensions.Logging;

namespace KubeCodegen.Client;

/// <summary>
/// A way to one API server, which all clients of a program share: one handler with its pooled connections (HTTP/2 where the server has it), credentials, and options.
/// Safe for any number of threads.
/// </summary>
public sealed class KubeConnection : IDisposable
{
    private readonly HttpMessageInvoker _http;
    private readonly IDisposable? _owned;
    private readonly RequestSender _sender;
    private IWriteObserver[] _observers = [];

    /// <summary>Makes a connection that sends through a handler, such as that of a server in the same process.</summary>
    /// <param name="handler">Sends; disposed of with the connection.</param>
    /// <param name="baseAddress">The server's address, with a path where it does not begin at the root.</param>
    /// <param name="options">Null for the defaults.</param>
    public KubeConnection(HttpMessageHandler handler, Uri baseAddress, KubeConnectionOptions? options = null)
        : this(handler, baseAddress, null, null, options)
    {
    }

    internal KubeConnection(HttpMessageHandler handler, Uri baseAddress, ServiceClientCredentials? credentials, IDisposable? owned, KubeConnectionOptions? options)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        Options = options ?? KubeConnectionOptions.Default;
        BaseAddress = baseAddress.AbsoluteUri.EndsWith('/') ? baseAddress : new Uri(baseAddress.AbsoluteUri + "/");
        Json = Options.JsonMetadata is null ? ApiJson.Options : ApiJson.Create(Options.JsonMetadata);
        _http = new HttpMessageInvoker(handler);
        _owned = owned;
        _sender = new RequestSender(_http, BaseAddress, credentials, Options, Options.LoggerFactory.CreateLogger<KubeConnection>());
    }

    /// <summary>Raised for each warning of the server, on the thread that reads its answer.</summary>
    public event Action<ServerWarning>? ServerWarned;

    /// <summary>The server's address; ends with a slash.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The namespace of the kubeconfig's context, or that of the Pod; null when there is none.</summary>
    public string? DefaultNamespace { get; internal init; }

    /// <summary>How it behaves.</summary>
    public KubeConnectionOptions Options { get; }

    /// <summary>How objects are read and written.</summary>
    public JsonSerializerOptions Json { get; }

    /// <summary>
    /// Connects as kubectl would: by the files of <c>KUBECONFIG</c>, or <c>~/.kube/config</c>, or, in a Pod, by its service account.
    /// </summary>
    /// <exception cref="KubeConfigException">There is none of these, or it cannot be used.</exception>
    public static KubeConnection FromDefaultConfig(KubeConnectionOptions? options = null) => From(KubeConfigs.Default(), options);

    /// <summary>Connects by a kubeconfig.</summary>
    /// <param name="path">The file.</param>
    /// <param name="context">Which of its contexts; null for the current one.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="KubeConfigException">It is missing or cannot be used.</exception>
    public static KubeConnection FromKubeConfig(string path, string? context = null, KubeConnectionOptions? options = null) =>
        From(KubeConfigs.OfFiles([path], context), options);

    /// <summary>Connects by the service account of the Pod that the program runs in.</summary>
    /// <exception cref="KubeConfigException">The program does not run in a Pod.</exception>
    public static KubeConnection InCluster(KubeConnectionOptions? options = null) => From(KubeConfigs.OfPod(), options);

    /// <summary>Connects as KubernetesClient would: TLS, certificates, tokens, exec plugins.</summary>
    /// <exception cref="KubeConfigException">The configuration cannot be used.</exception>
    public static KubeConnection From(KubernetesClientConfiguration configuration, KubeConnectionOptions? options = null) =>
        Transport.Connect(configuration, options);

    /// <summary>Tells <paramref name="observer"/> of each write that succeeds, before the call that writes returns, until the result is disposed of.</summary>
    public IDisposable Observe(IWriteObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        Exchange(observers => [.. observers, observer]);
        return new Observation(this, observer);
    }

    /// <summary>Ends all connections.</summary>
    public void Dispose()
    {
        _http.Dispose();
        _owned?.Dispose();
    }

    internal Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken) =>
        _sender.SendAsync(request, warning => ServerWarned?.Invoke(warning), cancellationToken);

    internal ReadOnlySpan<IWriteObserver> Observers => Volatile.Read(ref _observers);

    private void Exchange(Func<IWriteObserver[], IWriteObserver[]> change)
    {
        IWriteObserver[] before;
        do
        {
            before = Volatile.Read(ref _observers);
        }
        while (Interlocked.CompareExchange(ref _observers, change(before), before) != before);
    }

    private sealed class Observation(KubeConnection connection, IWriteObserver observer) : IDisposable
    {
        public void Dispose() => connection.Exchange(observers => [.. observers.Where(other => !ReferenceEquals(other, observer))]);
    }
}
