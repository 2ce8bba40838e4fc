using System.Diagnostics;

namespace KubeCodegen.Tool.Tests.Testing;

/// <summary>Runs <c>dotnet</c> as a process of its own.</summary>
internal static class Dotnet
{
    private static readonly string Host =
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    /// <summary>The tool beside the tests, for those that run it as a process.</summary>
    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "codegen.dll");

    public static async Task<ToolRun> Run(string folder, params string[] args)
    {
        var start = new ProcessStartInfo(Host, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A build of the test's own must not be seen as part of the one that runs the tests.
        foreach (var name in (string[])["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "CI"])
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }

    public static async Task Succeed(string folder, params string[] args)
    {
        var run = await Run(folder, args);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    public static Task Restore(string folder) => Succeed(folder, "restore", "-v", "quiet");
}
