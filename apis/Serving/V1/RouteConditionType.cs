namespace Knative.Serving.V1;

/// <summary>Types of the conditions of a <see cref="Route"/>, beside Ready.</summary>
public static class RouteConditionType
{
    /// <summary>Every target of the spec exists and can take requests.</summary>
    public const string AllTrafficAssigned = "AllTrafficAssigned";

    /// <summary>The Ingress of the Route is ready.</summary>
    public const string IngressReady = "IngressReady";

    /// <summary>Certificates for the Route's hosts are in place, or none are needed.</summary>
    public const string CertificateProvisioned = "CertificateProvisioned";
}
