namespace Knative.Networking.V1Alpha1;

/// <summary>One certificate of an Ingress and the hosts that it is for.</summary>
public partial class IngressTls
{
    /// <summary>The hosts, each of them named in the certificate. When absent, the implementation's default applies, usually all hosts.</summary>
    public List<string>? Hosts { get; set; }

    /// <summary>The Secret with the certificate and its key.</summary>
    public string? SecretName { get; set; }

    /// <summary>The namespace of the Secret; when absent, the namespace of the Ingress. Naming a different one has no defined meaning.</summary>
    public string? SecretNamespace { get; set; }
}
