using Knative.Duck.V1;

namespace Knative.Networking.V1Alpha1;

/// <summary>How far a certificate's provider is.</summary>
public partial class CertificateStatus : Status
{
    /// <summary>When the certificate that is in the Secret now expires. Absent while there is none.</summary>
    public DateTime? NotAfter { get; set; }

    /// <summary>The ACME challenges over HTTP that have to be answered before the certificate is issued. Absent when none is open.</summary>
    public List<Http01Challenge>? Http01Challenges { get; set; }
}
