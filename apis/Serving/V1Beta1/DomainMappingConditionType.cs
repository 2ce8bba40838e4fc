namespace Knative.Serving.V1Beta1;

/// <summary>Types of the conditions of a <see cref="DomainMapping"/>, beside Ready.</summary>
public static class DomainMappingConditionType
{
    /// <summary>The object that the mapping refers to has been found and has an address.</summary>
    public const string ReferenceResolved = "ReferenceResolved";

    /// <summary>The Ingress of the mapping is ready.</summary>
    public const string IngressReady = "IngressReady";

    /// <summary>The ClusterDomainClaim of the domain name exists and belongs to the mapping's namespace.</summary>
    public const string DomainClaimed = "DomainClaimed";

    /// <summary>A certificate for the domain name is in place, or none is needed.</summary>
    public const string CertificateProvisioned = "CertificateProvisioned";
}
