using System.Net;
using System.Security.Cryptography.X509Certificates;
using KubeCodegen.Testing.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KubeCodegen.Testing.Hosting;

/// <summary>Answers requests on a port of the loopback interface, over TLS, with HTTP/1.1 and HTTP/2.</summary>
internal sealed class KestrelHost : IAsyncDisposable
{
    private readonly WebApplication application;

    private KestrelHost(WebApplication application, Uri address)
    {
        this.application = application;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="port">0 for any that is free.</param>
    public static async Task<KestrelHost> StartAsync(RequestPipeline pipeline, int port, X509Certificate2 certificate, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = BodyReader.MaxBytes;
            options.Limits.MinResponseDataRate = null;
            options.Listen(IPAddress.Loopback, port, listen =>
            {
                listen.Protocols = HttpProtocols.Http1AndHttp2;
                listen.UseHttps(certificate);
            });
        });
        var application = builder.Build();
        application.Run(context => AnswerAsync(pipeline, context));
        await application.StartAsync(cancellation);
        var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new KestrelHost(application, new Uri(bound));
    }

    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await application.StopAsync(hurry.Token);
        await application.DisposeAsync();
    }

    private static async Task AnswerAsync(RequestPipeline pipeline, HttpContext http)
    {
        try
        {
            var response = await ReadAsync(http) is { } request
                ? await pipeline.AnswerAsync(request, http.RequestAborted)
                : RequestPipeline.TooLarge();
            await WriteAsync(response, http);
        }
        catch (ConnectionCutException)
        {
            http.Abort();
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has gone.
        }
    }

    /// <returns>Null when the body is too large.</returns>
    private static async Task<ApiRequest?> ReadAsync(HttpContext http)
    {
        var buffer = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        // The target as it was sent: the path that Kestrel gives has lost an escaped slash.
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var question = target.IndexOf('?', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(question < 0 ? target : target[..question]);
        return new ApiRequest(http.Request.Method, path, QueryParameters.Parse(http.Request.QueryString.Value ?? ""), name => Values(http, name), buffer.ToArray())
        {
            Host = http.Request.Host.Value ?? "",
            IsTrusted = false,
        };
    }

    private static async Task WriteAsync(ApiResponse response, HttpContext http)
    {
        http.Response.StatusCode = response.Status;
        if (response.ContentType is { } type)
        {
            http.Response.ContentType = type;
        }

        foreach (var (name, value) in response.Headers)
        {
            http.Response.Headers.Append(name, value);
        }

        if (response.Stream is not { } stream)
        {
            http.Response.ContentLength = response.Body.Length;
            if (!HttpMethods.IsHead(http.Request.Method))
            {
                await http.Response.Body.WriteAsync(response.Body, http.RequestAborted);
            }

            return;
        }

        await http.Response.StartAsync(http.RequestAborted);
        await http.Response.Body.FlushAsync(http.RequestAborted);
        await stream(
            async (bytes, token) =>
            {
                await http.Response.BodyWriter.WriteAsync(bytes, token);
                await http.Response.BodyWriter.FlushAsync(token);
            },
            http.RequestAborted);
    }

    private static IReadOnlyList<string> Values(HttpContext http, string name) =>
        http.Request.Headers.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];
}
