using System.CommandLine;
using KubeCodegen.Testing;
using KubeCodegen.Tool.Check;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Commands;

/// <summary>Runs an API server on this machine until it is told to stop.</summary>
internal sealed class ServeCommand(Reporter reporter, TextReader input)
{
    private readonly DefinitionFiles files = new(input);

    public static Command Create(Reporter reporter)
    {
        var definitions = new Option<string[]>("--crds")
        {
            Description = "A file or folder with CustomResourceDefinitions that are served from the start. May be repeated.",
            HelpName = "PATH",
        };
        var port = new Option<int>("--port") { Description = "The port to listen on, on the loopback interface alone. Without it, any that is free.", HelpName = "N" };
        var data = new Option<string?>("--data") { Description = "A folder in which objects are kept from one start to the next. Without it, they are gone when the server stops.", HelpName = "FOLDER" };
        var config = new Option<string?>("--kubeconfig") { Description = "Where the kubeconfig is written. Without it, into the folder of --data, or to the standard output.", HelpName = "FILE" };
        var command = new Command("serve", "Runs a Kubernetes API server on this machine, without nodes, for development and tests.") { definitions, port, data, config };
        command.SetAction(async (result, cancellation) =>
        {
            var request = new ServeRequest(result.GetValue(definitions) ?? [], result.GetValue(port), result.GetValue(data), result.GetValue(config));
            return (int)await new ServeCommand(reporter, Console.In).RunAsync(request, cancellation);
        });
        return command;
    }

    public async Task<ExitCode> RunAsync(ServeRequest request, CancellationToken cancellation)
    {
        var texts = new List<string>();
        foreach (var path in request.Definitions)
        {
            var read = await files.ReadAsync(path, cancellation);
            if (!read.Succeeded)
            {
                return reporter.Fail(read.Problems);
            }

            texts.AddRange(read.Value.Select(file => file.Text));
        }

        try
        {
            await using var server = await EmbeddedApiServer.StartAsync(new() { Definitions = texts, Port = request.Port, Folder = request.Data }, cancellation);
            await AnnounceAsync(server, request, cancellation);
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            reporter.Line("stopped");
        }
        catch (DefinitionRefusedException refused)
        {
            return reporter.Fail([Problems.ServedDefinitionRefused(refused.Message)]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return reporter.Fail([Problems.ServerNotStarted(failure.Message)]);
        }

        return ExitCode.Done;
    }

    /// <summary>Says where the server is; the last line is written when it answers.</summary>
    private async Task AnnounceAsync(EmbeddedApiServer server, ServeRequest request, CancellationToken cancellation)
    {
        var file = request.KubeConfig ?? (request.Data is { } folder ? Path.Combine(folder, "kubeconfig") : null);
        if (file is null)
        {
            reporter.Line(server.KubeConfig);
        }
        else
        {
            await WriteAsync(Path.GetFullPath(file), server.KubeConfig, cancellation);
            reporter.Line($"export KUBECONFIG={Path.GetFullPath(file)}");
        }

        reporter.Line($"serving on {server.Address.GetLeftPart(UriPartial.Authority)}; Ctrl+C stops it");
    }

    /// <summary>The file holds a secret: nobody else may read it.</summary>
    private static async Task WriteAsync(string path, string content, CancellationToken cancellation)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var writer = new StreamWriter(path, options);
        await writer.WriteAsync(content.AsMemory(), cancellation);
    }
}

/// <param name="Port">0 for any that is free.</param>
internal sealed record ServeRequest(IReadOnlyList<string> Definitions, int Port, string? Data, string? KubeConfig);
