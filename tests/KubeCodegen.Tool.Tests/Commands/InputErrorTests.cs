using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Commands;

public sealed class InputErrorTests : IDisposable
{
    private readonly WidgetProject _project = new();

    [Fact]
    public async Task An_error_of_the_core_is_told_with_its_place_and_the_rest_is_written()
    {
        var source = _project.Source("Broken", "\npublic class BrokenWidget;");

        var run = await _project.Update();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{source}(2,14): error KCG0001: 'BrokenWidget' is broken\n", run.Error);
        Assert.True(_project.Has("generated/crds/Widget.yaml"));
    }

    [Fact]
    public async Task An_error_deletes_nothing()
    {
        var gadget = _project.Source("Gadget", "public class Gadget;");
        await _project.Update();
        File.Delete(gadget);
        _project.Source("Broken", "public class BrokenWidget;");

        await _project.Update();

        Assert.True(_project.Has("generated/crds/Gadget.yaml"));
    }

    [Fact]
    public async Task An_error_is_told_again_until_it_is_gone()
    {
        _project.Source("Broken", "public class BrokenWidget;");
        var first = await _project.Update();
        var second = await _project.Update();

        Assert.Equal((1, first.Error), (second.ExitCode, second.Error));
    }

    [Fact]
    public async Task A_syntax_error_is_told_with_its_place_and_the_rest_is_written()
    {
        var source = _project.Source("Torn", "class Torn {");

        var run = await _project.Update();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{source}(1,13): error CS1513: }} expected\n", run.Error);
        Assert.True(_project.Has("generated/crds/Widget.yaml"));
    }

    [Fact]
    public async Task A_warning_can_be_switched_off_in_the_source_and_in_the_project()
    {
        _project.Source("Odd", "#pragma warning disable KCG0002\npublic class OddWidget;");
        Assert.Equal("", (await _project.Update()).Error);

        _project.Source("Odd", "public class OddWidget;");
        Assert.Contains("warning KCG0002", (await _project.Update()).Error, StringComparison.Ordinal);

        _project.Switches.Add("/nowarn:KCG0002");
        Assert.Equal("", (await _project.Update()).Error);
    }

    [Fact]
    public async Task A_warning_can_be_made_an_error_in_the_project()
    {
        _project.Source("Odd", "public class OddWidget;");
        _project.Switches.Add("/warnaserror+:KCG0002");

        var run = await _project.Update();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KCG0002", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_fails_is_told_with_its_line()
    {
        _project.Write("templates/fail.sbn", "");

        var run = await _project.Update("--templates", _project["templates"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("fail.sbn(3,5): error KCG0003: the template fails", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_cannot_be_read_is_named()
    {
        _project.Switches.Add(_project["Gone.cs"]);

        var run = await _project.Update();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(_project["Gone.cs"] + " : error KCG9012", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_cannot_be_written_is_an_error()
    {
        _project.Write("generated", "a file where the folder should be");

        var run = await _project.Update();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KCG9009", run.Error, StringComparison.Ordinal);
        Assert.Contains(_project["generated"], run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update", "KCG9009")]
    [InlineData("verify", "KCG9016")]
    public async Task A_file_of_a_person_in_the_place_of_a_generated_one_is_left_and_named(string command, string id)
    {
        var mine = _project.Write("generated/crds/Widget.yaml", "mine: 1\n");

        var run = command == "update" ? await _project.Update() : await _project.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error " + id, run.Error, StringComparison.Ordinal);
        Assert.Contains("crds/Widget.yaml", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine: 1\n", File.ReadAllText(mine));
    }

    [Fact]
    public async Task A_template_that_loses_the_header_is_an_error_and_the_rest_is_written()
    {
        _project.Write("templates/headless.sbn", "");

        var run = await _project.Update("--templates", _project["templates"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KCG9014: The template for 'csharp/Widget.g.cs'", run.Error, StringComparison.Ordinal);
        Assert.False(_project.Has("generated/csharp/Widget.g.cs"));
        Assert.True(_project.Has("generated/crds/Widget.yaml"));
    }

    public void Dispose() => _project.Dispose();
}
