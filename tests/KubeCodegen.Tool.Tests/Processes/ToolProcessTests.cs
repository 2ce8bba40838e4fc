using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Processes;

public sealed class ToolProcessTests : IDisposable
{
    private static readonly string[] NeededWhenUpToDate = ["codegen", "KubeCodegen.Generator", "System.CommandLine", "System.IO.Hashing"];

    private readonly TestFolder _tool = new();
    private readonly WidgetProject _project = new();

    [Fact]
    public async Task An_up_to_date_project_is_seen_without_the_compiler_and_the_templates()
    {
        await _project.Update();
        CopyTool();
        string[] command = [_tool["codegen.dll"], "update", _project.Path, "--compiler-arguments", _project.Arguments, "--output", _project["empty"]];
        var first = await Dotnet.Run(_project.Path, command);
        Assert.Equal((0, ""), (first.ExitCode, first.Error));

        DeleteWhatIsNotNeeded();

        Assert.Equal(new ToolRun(0, "up to date\n", ""), await Dotnet.Run(_project.Path, command));
    }

    [Fact]
    public async Task Exit_codes_leave_the_process()
    {
        Assert.Equal(0, (await Dotnet.Run(_tool.Path, Dotnet.Tool, "--help")).ExitCode);
        Assert.Equal(2, (await Dotnet.Run(_tool.Path, Dotnet.Tool, "update")).ExitCode);
    }

    private void CopyTool()
    {
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
        {
            File.Copy(file, _tool[Path.GetFileName(file)]);
        }
    }

    private void DeleteWhatIsNotNeeded()
    {
        foreach (var file in Directory.GetFiles(_tool.Path, "*.dll").Where(file => !NeededWhenUpToDate.Contains(Path.GetFileNameWithoutExtension(file))))
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        _tool.Dispose();
        _project.Dispose();
    }
}
