using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Commands;

public sealed class VerifyTests : IDisposable
{
    private readonly WidgetProject _project = new();

    [Fact]
    public async Task Verify_shows_what_is_missing_and_writes_nothing()
    {
        var run = await _project.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("+name: Widget", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{_project["Widgets.csproj"]} : error KCG9010: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 added, 0 changed, 0 stale", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project["generated"]));
    }

    [Fact]
    public async Task Verify_names_the_command_that_helps()
    {
        var run = await _project.Verify("--only", "crds");

        Assert.Contains($"Run 'codegen update {_project.Path} --only crds'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_is_content_after_update_without_generating_again()
    {
        await _project.Update();

        Assert.Equal(new ToolRun(0, "up to date\n", ""), await _project.Verify());
        Assert.Equal(1, _project.Core.Calls);
    }

    [Fact]
    public async Task Verify_believes_no_file_time()
    {
        var old = DateTime.UtcNow.AddHours(-1);
        File.SetLastWriteTimeUtc(_project["Widget.cs"], old);
        await _project.Update();
        _project.Source("Widget", "public class Midget;");
        File.SetLastWriteTimeUtc(_project["Widget.cs"], old);

        var run = await _project.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("+name: Midget", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_shows_an_edit_of_the_output_and_leaves_it()
    {
        await _project.Update();
        File.AppendAllText(_project["generated/crds/Widget.yaml"], "extra: 1\n");

        var run = await _project.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-extra: 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("extra: 1", _project.Read("generated/crds/Widget.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_names_stale_files_and_leaves_them()
    {
        var gadget = _project.Source("Gadget", "public class Gadget;");
        await _project.Update();
        File.Delete(gadget);

        var run = await _project.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("stale    " + _project["generated/crds/Gadget.yaml"], run.Output, StringComparison.Ordinal);
        Assert.True(_project.Has("generated/crds/Gadget.yaml"));
    }

    [Fact]
    public async Task Verify_fails_for_errors_of_the_core_too()
    {
        _project.Source("Broken", "public class BrokenWidget;");
        await _project.Update();

        Assert.Equal(1, (await _project.Verify()).ExitCode);
    }

    public void Dispose() => _project.Dispose();
}
