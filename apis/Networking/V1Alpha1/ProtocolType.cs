namespace Knative.Networking.V1Alpha1;

/// <summary>How requests are spoken to a Revision's containers.</summary>
public static class ProtocolType
{
    /// <summary>HTTP/1.1.</summary>
    public const string Http1 = "http1";

    /// <summary>HTTP/2 without TLS, which both sides use from the first byte.</summary>
    public const string H2C = "h2c";
}
