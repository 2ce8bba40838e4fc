namespace Knative.Networking.V1Alpha1;

/// <summary>Values of <see cref="IngressSpec.HttpOption"/>.</summary>
public static class HttpOption
{
    /// <summary>Requests without TLS are served.</summary>
    public const string Enabled = "Enabled";

    /// <summary>Requests without TLS are answered by a redirection to HTTPS.</summary>
    public const string Redirected = "Redirected";
}
