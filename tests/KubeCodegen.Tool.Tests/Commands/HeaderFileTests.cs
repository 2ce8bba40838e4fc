using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Commands;

public sealed class HeaderFileTests : IDisposable
{
    private const string Licence = "Copyright Demo.\n\nLicensed under the Apache License, Version 2.0.\nSee LICENSE.\nThere is no warranty.\n";

    private readonly WidgetProject _project = new();

    private string Header => _project["header.txt"];

    [Fact]
    public async Task The_text_stands_on_top_of_all_files_and_they_stay_ours()
    {
        _project.Write("header.txt", Licence);

        var first = await _project.Update("--header-file", Header);
        var second = await _project.Update("--header-file", Header);
        var verified = await _project.Verify("--header-file", Header);

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(new ToolRun(0, "up to date\n", ""), second);
        Assert.Equal(0, verified.ExitCode);
        Assert.StartsWith("# Copyright Demo.\n#\n# Licensed under", _project.Read("generated/crds/Widget.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_text_or_none_is_a_change()
    {
        _project.Write("header.txt", Licence);
        await _project.Update("--header-file", Header);
        _project.Write("header.txt", "Copyright Others.\n");

        var drift = await _project.Verify("--header-file", Header);
        await _project.Update("--header-file", Header);
        var other = _project.Read("generated/crds/Widget.yaml");
        await _project.Update();

        Assert.Equal(1, drift.ExitCode);
        Assert.StartsWith("# Copyright Others.\n", other, StringComparison.Ordinal);
        Assert.DoesNotContain("Copyright", _project.Read("generated/crds/Widget.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_wrong_command_line()
    {
        var run = await _project.Update("--header-file", Header);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("KCG9040", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _project.Dispose();
}
