using System.Diagnostics;

namespace KubeCodegen.Testing.Tests.Kubectl;

/// <summary>Runs kubectl against a server; tests are skipped where there is none on the PATH.</summary>
internal sealed class Kubectl : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly EmbeddedApiServer server;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kubectl-");

    private Kubectl(EmbeddedApiServer server) => this.server = server;

    public static async Task<Kubectl> StartAsync(CancellationToken cancellation)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(path => path.Length > 0 && (File.Exists(Path.Combine(path, "kubectl")) || File.Exists(Path.Combine(path, "kubectl.exe"))));
        if (!isThere)
        {
            Assert.Skip("There is no kubectl on the PATH.");
        }

        var kubectl = new Kubectl(await EmbeddedApiServer.StartAsync(new() { Port = 0 }, cancellation));
        await File.WriteAllTextAsync(Path.Combine(kubectl.folder.FullName, "config"), kubectl.server.KubeConfig, cancellation);
        return kubectl;
    }

    /// <returns>What it prints, and whether it has succeeded.</returns>
    public async Task<(bool Succeeded, string Output)> RunAsync(string? input, params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("kubectl", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KUBECONFIG"] = Path.Combine(folder.FullName, "config");
        start.Environment["HOME"] = folder.FullName;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation).WaitAsync(Patience, cancellation);
        return (process.ExitCode == 0, await output + await error);
    }

    /// <summary>Runs it and expects success.</summary>
    public async Task<string> OkAsync(params string[] arguments) => await OkWithAsync(null, arguments);

    /// <summary>Runs it with something to read and expects success.</summary>
    public async Task<string> OkWithAsync(string? input, params string[] arguments)
    {
        var (succeeded, output) = await RunAsync(input, arguments);
        Assert.True(succeeded, $"kubectl {string.Join(' ', arguments)}\n{output}");
        return output;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
