using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("update", "--colour")]
    [InlineData("refresh")]
    [InlineData("update", "--output")]
    [InlineData("update", "a", "b")]
    [InlineData]
    public async Task A_wrong_command_line_is_wrong_usage(params string[] args)
    {
        var run = await ToolRun.Of(null, args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public async Task An_unknown_kind_of_output_is_refused_with_those_that_are_known()
    {
        var run = await ToolRun.Of(null, "update", _folder.Path, "--only", "crds,clients");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'clients' is not a kind of output. Known are: crds, csharp, docs, rbac, schemas, webhooks.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_needs_a_name_and_a_value()
    {
        var run = await ToolRun.Of(null, "verify", _folder.Path, "--property", "Version");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'Version' is not of the form NAME=VALUE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_project_is_refused()
    {
        var run = await ToolRun.Of(null, "update", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"error KCG9001: There is no project in '{_folder.Path}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_several_projects_is_refused_with_their_names()
    {
        _folder.Write("B.csproj", "<Project />");
        _folder.Write("A.csproj", "<Project />");

        var run = await ToolRun.Of(null, "update", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("KCG9002", run.Error, StringComparison.Ordinal);
        Assert.Contains("A.csproj, B.csproj", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("notes.txt")]
    public async Task What_is_no_project_is_refused(string name)
    {
        _folder.Write("notes.txt", "");

        var run = await ToolRun.Of(null, "update", _folder[name]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("KCG9003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_folder_of_templates_is_refused()
    {
        _folder.Write("A.csproj", "<Project />");

        var run = await ToolRun.Of(null, "update", _folder.Path, "--templates", _folder["nowhere"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("KCG9011", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_of_compiler_arguments_is_refused()
    {
        _folder.Write("A.csproj", "<Project />");

        var run = await ToolRun.Of(null, "update", _folder.Path, "--compiler-arguments", _folder["nowhere"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("KCG9013", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("update", "--help")]
    public async Task Help_tells_the_exit_codes_and_hides_what_is_for_builds(params string[] args)
    {
        var run = await ToolRun.Of(null, args);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1  the input has errors, ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--compiler-arguments", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
