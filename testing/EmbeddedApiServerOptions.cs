using KubeCodegen.Testing.Faults;

namespace KubeCodegen.Testing;

/// <summary>How an <see cref="EmbeddedApiServer"/> is to be.</summary>
public sealed record EmbeddedApiServerOptions
{
    /// <summary>CustomResourceDefinitions as YAML or JSON, one or more in a text, that are served from the start. Objects of other kinds in a text are passed over.</summary>
    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>The port of the loopback interface to listen on, 0 for any that is free; null (the default) to listen on none.</summary>
    public int? Port { get; init; }

    /// <summary>A folder in which objects are kept from one start to the next; null (the default) to keep them in memory alone.</summary>
    public string? Folder { get; init; }

    /// <summary>The clock for times in objects, for watches and for everything that waits.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How many writes of each resource are remembered: watches and lists from further back are answered with 410.</summary>
    public int History { get; init; } = 100_000;

    /// <summary>
    /// Webhooks in this process: given the address without its query (services are <c>https://NAME.NAMESPACE.svc/PATH</c>), the handler that answers for it, or null
    /// for one that is called over the network. The handler is not disposed of.
    /// </summary>
    public Func<Uri, HttpMessageHandler?>? Webhooks { get; init; }

    /// <summary>What is to go wrong.</summary>
    public FaultPlan Faults { get; init; } = new();

    /// <summary>The certificate that the ConfigMap <c>kube-root-ca.crt</c> of each namespace shows, in PEM.</summary>
    internal string CertificateAuthority { get; init; } = "";

    /// <summary>By what the administrator is known; null when nobody can come over the network.</summary>
    internal string? Token { get; init; }
}
