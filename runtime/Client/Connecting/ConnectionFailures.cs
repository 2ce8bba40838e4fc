using System.Security.Authentication;

namespace KubeCodegen.Client;

/// <summary>The server is there, and TLS does not come about: its certificate is of another authority or name, or one side does not speak TLS.</summary>
public sealed class TlsException : HttpRequestException
{
    /// <summary>Makes the exception.</summary>
    public TlsException(string message, Exception inner)
        : base(System.Net.Http.HttpRequestError.SecureConnectionError, message, inner)
    {
    }
}

internal static class ConnectionFailures
{
    /// <summary>Says which server it was and what can be wrong, in place of the handler's words alone.</summary>
    public static HttpRequestException Explain(HttpRequestException failure, Uri server) => failure.HttpRequestError switch
    {
        HttpRequestError.SecureConnectionError => new TlsException(
            $"No TLS connection to {server}: {Innermost(failure)} Look at certificate-authority, tls-server-name and the address (http or https) in the kubeconfig.", failure),
        _ => new HttpRequestException(failure.HttpRequestError, $"No answer from {server}: {Innermost(failure)}", failure, failure.StatusCode),
    };

    private static string Innermost(Exception failure)
    {
        var inner = failure;
        while (inner.InnerException is { } next && inner is not AuthenticationException)
        {
            inner = next;
        }

        return inner.Message.TrimEnd('.') + ".";
    }
}
