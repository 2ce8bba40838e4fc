namespace Knative.Networking.V1Alpha1;

/// <summary>Values of <see cref="ServerlessServiceSpec.Mode"/>.</summary>
public static class ServerlessServiceMode
{
    /// <summary>The Revision's own Pods take the requests.</summary>
    public const string Serve = "Serve";

    /// <summary>The activator takes the requests and passes them on.</summary>
    public const string Proxy = "Proxy";
}
