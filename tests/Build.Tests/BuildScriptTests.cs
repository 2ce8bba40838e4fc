using System.Management.Automation;
using System.Management.Automation.Language;

namespace KubeCodegen.Build.Tests;

public sealed class BuildScriptTests : IDisposable
{
    private readonly BuildScript script = new();

    public static TheoryData<string, string[]> Steps => new()
    {
        { "restore", ["dotnet restore codegen.sln"] },
        { "build", ["dotnet build codegen.sln --no-restore"] },
        { "test", ["dotnet test --solution codegen.sln --no-build"] },
        { "update", ["dotnet run --project cli --no-build -- update apis", "dotnet run --project cli --no-build -- update samples/quickstart"] },
        { "verify", ["dotnet run --project cli --no-build -- verify apis", "dotnet run --project cli --no-build -- verify samples/quickstart"] },
        { "pack", ["dotnet pack codegen.sln --configuration Release --output artifacts/packages"] },
        { "bench", ["dotnet run --project bench --configuration Release"] },
    };

    public void Dispose() => script.Dispose();

    [Fact]
    public void The_script_parses()
    {
        BuildScript.Parse(out var errors);

        Assert.Empty(errors);
    }

    [Fact]
    public void The_steps_that_it_accepts_are_the_ones_tested_and_documented()
    {
        var ast = BuildScript.Parse(out _);
        var set = (AttributeAst)ast.Find(node => node is AttributeAst { TypeName.Name: "ValidateSet" }, searchNestedScriptBlocks: true);
        var accepted = set.PositionalArguments.Cast<StringConstantExpressionAst>().Select(argument => argument.Value).ToArray();

        Assert.Equal(Steps.Select(row => row.Data.Item1), accepted);
        Assert.All(accepted, step => Assert.Matches($@"(?m)^\s*{step}\s", ast.GetHelpContent().Description));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_dry_run_prints_the_commands_and_runs_none(string step, string[] commands)
    {
        Assert.Equal(commands, script.Run(step + " -DryRun"));
        Assert.Equal(commands, script.Run(step + " -WhatIf"));
        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_runs_the_commands_it_prints_from_the_root(string step, string[] commands)
    {
        Assert.Equal(commands, script.Run(step));

        Assert.Equal(commands.Select(command => command["dotnet ".Length..].Replace(' ', '|')), script.Calls);
        Assert.Equal([Repository.Root], script.Visited.Select(Path.TrimEndingDirectorySeparator));
        Assert.Equal(0, script.OpenLocations);
        Assert.Equal(0, script.ExitCode);
    }

    [Fact]
    public void Without_a_step_it_does_what_has_to_pass_before_a_merge()
    {
        script.Run();

        Assert.Equal(["restore", "build", "test", "run", "run"], script.Calls.Select(call => call.Split('|')[0]));
        Assert.Equal("run|--project|cli|--no-build|--|verify|apis", script.Calls[3]);
    }

    [Theory]
    [InlineData("build restore")]
    [InlineData("build, restore")]
    [InlineData("BUILD Restore")]
    public void Steps_run_in_the_order_given(string steps)
    {
        script.Run(steps);

        Assert.Equal(["build", "restore"], script.Calls.Select(call => call.Split('|')[0]));
    }

    [Theory]
    [InlineData("build", 3, new[] { "restore", "build" })]
    [InlineData("restore", 1, new[] { "restore" })]
    public void A_failing_command_stops_the_rest_and_gives_its_exit_code(string failing, int code, string[] run)
    {
        script.ExitCodes[failing] = code;

        script.Run("restore build test");

        Assert.Equal(run, script.Calls.Select(call => call.Split('|')[0]));
        Assert.Equal(code, script.ExitCode);
        Assert.Equal(0, script.OpenLocations);
    }

    [Fact]
    public void The_second_command_of_a_step_is_not_run_when_the_first_fails()
    {
        script.ExitCodes["run"] = 2;

        script.Run("verify");

        Assert.Equal(["run|--project|cli|--no-build|--|verify|apis"], script.Calls);
        Assert.Equal(2, script.ExitCode);
    }

    [Fact]
    public void An_unknown_step_is_refused_with_the_known_ones_before_anything_runs()
    {
        var failure = Assert.ThrowsAny<RuntimeException>(() => script.Run("restore biuld"));

        Assert.Contains("biuld", failure.Message, StringComparison.Ordinal);
        Assert.Contains(string.Join(",", Steps.Select(row => row.Data.Item1)), failure.Message, StringComparison.Ordinal);
        Assert.Empty(script.Calls);
    }
}
