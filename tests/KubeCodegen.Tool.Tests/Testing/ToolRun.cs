using KubeCodegen.Tool.Commands;
using KubeCodegen.Tool.Generation;

namespace KubeCodegen.Tool.Tests.Testing;

/// <summary>One run of the tool inside the test's process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static async Task<ToolRun> Of(IGenerationCore? core, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CodegenCommand.RunAsync(args, output, error, core);
        return new(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
