using System.Net;
using System.Net.Sockets;
using k8s.Models;
using KubeCodegen.Client;

namespace KubeCodegen.Runtime.Tests.Client;

public sealed class ConnectionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kubeconfig").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_kubeconfig_is_named()
    {
        var error = Assert.Throws<KubeConfigException>(() => KubeConnection.FromKubeConfig(Path.Combine(_folder, "nowhere")));
        Assert.Contains("nowhere does not exist", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("clusters: [")]
    [InlineData("just text")]
    [InlineData("apiVersion: v1\nkind: Config\ncurrent-context: a\n")]
    [InlineData("apiVersion: v1\nkind: Config\ncurrent-context: a\ncontexts:\n- {name: a, context: {cluster: c, user: u}}\n")]
    [InlineData("apiVersion: v1\nkind: Config\ncurrent-context: a\ncontexts:\n- {name: a, context: {cluster: c, user: u}}\nclusters:\n- {name: c, cluster: {server: 'https://h', certificate-authority-data: '%%%'}}\nusers:\n- {name: u, user: {}}\n")]
    public void A_broken_kubeconfig_is_one_kind_of_error(string text)
    {
        var error = Assert.Throws<KubeConfigException>(() => KubeConnection.FromKubeConfig(Write("broken", text)));
        Assert.Contains("broken cannot be used: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kubeconfig_says_where_the_server_is_and_which_namespace_is_meant()
    {
        using var connection = KubeConnection.FromKubeConfig(Write("good", Config("https://server.example:6443")));
        Assert.Equal((new Uri("https://server.example:6443/"), "ns"), (connection.BaseAddress, connection.DefaultNamespace));
        Assert.Throws<KubeConfigException>(() => KubeConnection.FromKubeConfig(Path.Combine(_folder, "good"), context: "other"));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        var port = FreePort();
        using var connection = KubeConnection.FromKubeConfig(Write("gone", Config($"http://127.0.0.1:{port}")), options: new() { Retry = RetryOptions.None });
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns").GetAsync("web", cancellationToken: Token));
        Assert.Contains($"127.0.0.1:{port}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_TLS_is_a_TLS_error()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync(Token);
            await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), Token);
        }, Token);
        using var connection = KubeConnection.FromKubeConfig(Write("plain", Config($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}")), options: new() { Retry = RetryOptions.None });
        var error = await Assert.ThrowsAsync<TlsException>(() => new ResourceClient<V1ConfigMap>(connection, Kinds.ConfigMaps, "ns").GetAsync("web", cancellationToken: Token));
        Assert.Contains("certificate-authority", error.Message, StringComparison.Ordinal);
        await serving;
    }

    private static string Config(string server) => $$"""
        apiVersion: v1
        kind: Config
        current-context: main
        contexts:
        - name: main
          context: { cluster: c, user: u, namespace: ns }
        clusters:
        - name: c
          cluster: { server: '{{server}}' }
        users:
        - name: u
          user: { token: secret }
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
