using k8s;

namespace KubeCodegen.Client;

/// <summary>Takes TLS and credentials from KubernetesClient, which knows them, and the connections into our own hands.</summary>
internal static class Transport
{
    public static KubeConnection Connect(KubernetesClientConfiguration configuration, KubeConnectionOptions? options)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        SocketsHttpHandler? handler = null;
        var others = configuration.FirstMessageHandlerSetup;
        configuration.FirstMessageHandlerSetup = made =>
        {
            handler = made;
            Tune(made);
            others?.Invoke(made);
        };
        try
        {
            var client = KubeConfigs.Reading("The configuration cannot be used", () => new Kubernetes(configuration));
            if (configuration.TlsServerName is { Length: > 0 } name)
            {
                handler!.SslOptions.TargetHost = name;
            }

            return new KubeConnection(handler!, client.BaseUri, client.Credentials, client, options) { DefaultNamespace = configuration.Namespace };
        }
        finally
        {
            configuration.FirstMessageHandlerSetup = others;
        }
    }

    private static void Tune(SocketsHttpHandler handler)
    {
        handler.EnableMultipleHttp2Connections = true;
        handler.ConnectTimeout = TimeSpan.FromSeconds(15);

        // A connection that is dead without a word is noticed by pings, as client-go does after 30 s and 15 s.
        handler.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
        handler.KeepAlivePingTimeout = TimeSpan.FromSeconds(15);
        handler.KeepAlivePingPolicy = HttpKeepAlivePingPolicy.WithActiveRequests;
        handler.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(90);
    }
}
