using KubeCodegen.Testing.Faults;

namespace KubeCodegen.Testing;

/// <summary>How an <see cref="EmbeddedApiServer"/> is to be.</summary>
public sealed record EmbeddedApiServerOptions
{
    /// <summary>The clock for times in objects, for watches and for everything that waits.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How many writes of each resource are remembered: watches and lists from further back are answered with 410.</summary>
    public int History { get; init; } = 100_000;

    /// <summary>CustomResourceDefinitions as YAML or JSON, one or more in a text, that are served from the start.</summary>
    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>
    /// Webhooks in this process: given the address without its query (services are <c>https://NAME.NAMESPACE.svc/PATH</c>), the handler that answers for it, or null
    /// for one that is called over the network. The handler is not disposed of.
    /// </summary>
    public Func<Uri, HttpMessageHandler?>? Webhooks { get; init; }

    /// <summary>What is to go wrong.</summary>
    public FaultPlan Faults { get; init; } = new();

    /// <summary>The certificate that the ConfigMap <c>kube-root-ca.crt</c> of each namespace shows, in PEM.</summary>
    internal string CertificateAuthority { get; init; } = "";
}
