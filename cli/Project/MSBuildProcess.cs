using System.ComponentModel;
using System.Diagnostics;

namespace KubeCodegen.Tool.Project;

/// <summary>One run of <c>dotnet msbuild</c>.</summary>
internal sealed record MSBuildProcess(int ExitCode, string Output, string Error)
{
    // Set by an MSBuild or a test runner above us; they would lead the new process to the other one's SDK.
    private static readonly string[] Foreign =
        ["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <returns>Null when there is no <c>dotnet</c> to run.</returns>
    public static async Task<MSBuildProcess?> RunAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(folder, arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        try
        {
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return new(process.ExitCode, output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo StartInfo(string folder, IEnumerable<string> arguments)
    {
        // One node: a single project is evaluated in the process itself, and no other process stays behind.
        var start = new ProcessStartInfo(Host(), ["msbuild", "-nologo", "-m:1", "-nodeReuse:false", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Foreign)
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDLOGIMPORTS"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return start;
    }

    private static string Host() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";
}
