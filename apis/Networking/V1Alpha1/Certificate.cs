using KubeCodegen;

namespace Knative.Networking.V1Alpha1;

/// <summary>
/// Asks for a TLS certificate for some DNS names, to be kept in a Secret. Who provides it (an ACME client, a private authority, …)
/// is up to the controller of the certificate's class.
/// </summary>
[Resource("networking.internal.knative.dev", "v1alpha1", ShortNames = ["kcert"], Categories = ["knative-internal", "networking"])]
[StatusSubresource]
[PrintColumn("Ready", ".status.conditions[?(@.type==\"Ready\")].status")]
[PrintColumn("Reason", ".status.conditions[?(@.type==\"Ready\")].reason")]
[CrdLabel("app.kubernetes.io/component", "networking")]
public partial class Certificate
{
    /// <summary>The certificate that is wanted.</summary>
    public CertificateSpec? Spec { get; set; }

    /// <summary>
    /// How far the provider is. Ready means that the Secret exists, holds a private key and a certificate that belong together,
    /// and that the certificate has not expired.
    /// </summary>
    public CertificateStatus? Status { get; set; }
}
