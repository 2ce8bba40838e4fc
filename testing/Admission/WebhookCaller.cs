using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using KubeCodegen.Testing.Json;

namespace KubeCodegen.Testing.Admission;

/// <summary>Posts reviews to webhooks: over HTTPS, or to a handler in this process.</summary>
internal sealed class WebhookCaller(ApiEngine engine)
{
    /// <param name="client">A <c>clientConfig</c>: <c>url</c> or <c>service</c>, and <c>caBundle</c>.</param>
    /// <exception cref="WebhookException">There is no answer that can be used; the message says why.</exception>
    public async Task<JsonObject> PostAsync(JsonObject client, JsonObject review, long seconds, CancellationToken cancellation)
    {
        var address = Address(client, seconds);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), engine.Clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        var inProcess = engine.Options.Webhooks?.Invoke(new UriBuilder(address) { Query = "" }.Uri);
        using var http = inProcess is null ? new HttpClient(Handler(client)) : new HttpClient(inProcess, disposeHandler: false);
        try
        {
            using var content = new ByteArrayContent(review.ToUtf8());
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await http.PostAsync(address, content, linked.Token);
            var body = await response.Content.ReadAsByteArrayAsync(linked.Token);
            if (!response.IsSuccessStatusCode)
            {
                throw new WebhookException($"an error on the server (\"{Encoding.UTF8.GetString(body).Trim()}\") has prevented the request from succeeding");
            }

            return GoJson.Parse(body) as JsonObject ?? throw new WebhookException("the webhook answered with no object");
        }
        catch (HttpRequestException failure)
        {
            throw new WebhookException($"Post \"{address}\": {Words(failure, address)}");
        }
        catch (GoJsonException failure)
        {
            throw new WebhookException("couldn't get version/kind; json parse error: " + failure.Message);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new WebhookException($"Post \"{address}\": context deadline exceeded");
        }
    }

    private static Uri Address(JsonObject client, long seconds)
    {
        var builder = client.Object("service") is { } service
            ? new UriBuilder("https", $"{service.Text("name")}.{service.Text("namespace")}.svc", (int)(service.Whole("port") ?? 443), service.Text("path") ?? "/")
            : new UriBuilder(client.Text("url") ?? "");
        builder.Query = $"timeout={seconds}s";
        return builder.Uri;
    }

    private static SocketsHttpHandler Handler(JsonObject client)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false };
        if (client.Text("caBundle") is { Length: > 0 } bundle)
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPem(Encoding.UTF8.GetString(Convert.FromBase64String(bundle)));
            handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            handler.SslOptions.CertificateChainPolicy.CustomTrustStore.AddRange(authorities);
        }

        return handler;
    }

    /// <summary>As Go's client words the commonest failure.</summary>
    private static string Words(HttpRequestException failure, Uri address) => failure.HttpRequestError switch
    {
        HttpRequestError.ConnectionError => $"dial tcp {address.Host}:{address.Port}: connect: connection refused",
        HttpRequestError.NameResolutionError => $"dial tcp: lookup {address.Host}: no such host",
        HttpRequestError.SecureConnectionError => "tls: failed to verify certificate: x509: certificate signed by unknown authority",
        _ => failure.Message,
    };
}

/// <summary>A webhook could not be called, or its answer is none.</summary>
internal sealed class WebhookException(string message) : Exception(message);
