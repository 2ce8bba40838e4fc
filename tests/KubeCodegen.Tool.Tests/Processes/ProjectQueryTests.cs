using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Processes;

/// <summary>The tool asks a real MSBuild, so each test costs seconds: few, and each tells a story.</summary>
public sealed class ProjectQueryTests : IDisposable
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <KubeCodegenOutput>out</KubeCodegenOutput>
            <KubeCodegenHeaderFile Condition="Exists('header.txt')">header.txt</KubeCodegenHeaderFile>
          </PropertyGroup>
          <ItemGroup><Compile Remove="out/**" /></ItemGroup>
        </Project>
        """;

    private readonly TestFolder _folder = new();
    private readonly NamingCore _core = new();

    [Fact]
    public async Task MSBuild_is_asked_again_only_when_its_answer_may_have_changed()
    {
        _folder.Write("Widgets.csproj", Project);
        _folder.Write("Widget.cs", "public class Widget;");
        _folder.Write("header.txt", "Copyright Demo.");
        await Dotnet.Restore(_folder.Path);

        Assert.Equal(("", 0), await Update());
        Assert.StartsWith("# Copyright Demo.\n", _folder.Read("out/crds/Widget.yaml"), StringComparison.Ordinal);
        var asked = Asked();

        _folder.Write("Widget.cs", "public class Gadget;\n#if EXTRA\npublic class Extra;\n#endif\n");
        await Update();
        Assert.True(_folder.Has("out/crds/Gadget.yaml"));
        Assert.Equal(asked, Asked());

        _folder.Write("more/Other.cs", "public class Other;");
        await Update();
        Assert.True(_folder.Has("out/crds/Other.yaml"));
        Assert.NotEqual(asked, asked = Asked());

        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><DefineConstants>EXTRA</DefineConstants></PropertyGroup></Project>");
        await Update();
        Assert.True(_folder.Has("out/crds/Extra.yaml"));
        Assert.NotEqual(asked, Asked());
    }

    [Fact]
    public async Task Properties_reach_the_project_and_a_repeated_question_is_answered_from_memory()
    {
        _folder.Write("Widgets.csproj", Project);
        _folder.Write("Widget.cs", "#if EXTRA && !DEBUG\npublic class Extra;\n#endif\n");
        await Dotnet.Restore(_folder.Path);

        await Update("--property", "DefineConstants=EXTRA", "--configuration", "Release");
        var again = await Update("--property", "DefineConstants=EXTRA", "--configuration", "Release");

        Assert.True(_folder.Has("out/crds/Extra.yaml"));
        Assert.Equal(("", 0), again);
        Assert.Equal(1, _core.Calls);
    }

    [Fact]
    public async Task A_project_that_was_not_restored_is_refused()
    {
        _folder.Write("Widgets.csproj", Project);

        var (error, exitCode) = await Update();

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"{_folder["Widgets.csproj"]} : error KCG9005", error, StringComparison.Ordinal);
        Assert.Contains("dotnet restore", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_with_several_frameworks_needs_to_be_told_which()
    {
        _folder.Write("Widgets.csproj", Project.Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net9.0</TargetFrameworks>", StringComparison.Ordinal));
        _folder.Write("Widget.cs", "#if NET10_0\npublic class Widget;\n#endif\n");

        var (error, exitCode) = await Update();

        Assert.Equal(2, exitCode);
        Assert.Contains("error KCG9004", error, StringComparison.Ordinal);
        Assert.Contains("--framework: net10.0, net9.0", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referenced_project_that_was_not_built_is_named()
    {
        var library = _folder.Write("library/Library.csproj", Project);
        _folder.Write("app/App.csproj", Project.Replace("<ItemGroup>", "<ItemGroup><ProjectReference Include=\"../library/Library.csproj\" />", StringComparison.Ordinal));
        await Dotnet.Restore(_folder["app"]);

        var run = await ToolRun.Of(_core, "update", _folder["app"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error KCG9006: The referenced project '{library}' has not been built", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_MSBuild_cannot_read_gives_errors_of_MSBuild()
    {
        _folder.Write("Widgets.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <Oops/>\n</Project>");

        var (error, exitCode) = await Update();

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"{_folder["Widgets.csproj"]}(2,3): error MSB4067", error, StringComparison.Ordinal);
    }

    private async Task<(string Error, int ExitCode)> Update(params string[] options)
    {
        var run = await ToolRun.Of(_core, ["update", _folder.Path, .. options]);
        return (run.Error, run.ExitCode);
    }

    private DateTime Asked() =>
        File.GetLastWriteTimeUtc(Assert.Single(Directory.GetFiles(_folder["obj/codegen"], "project-*.txt")));

    public void Dispose() => _folder.Dispose();
}
