using KubeCodegen.Tool.Check;
using KubeCodegen.Tool.Commands;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Check;

public sealed class CheckCommandTests : IDisposable
{
    private const string Sound =
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: things.example.com
        spec:
          group: example.com
          scope: Namespaced
          names: {plural: things, kind: Thing}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  f: {type: string}

        """;

    private const string Service = "apiVersion: v1\nkind: Service\n";

    private readonly TestFolder _folder = new();

    [Fact]
    public async Task A_sound_definition_passes()
    {
        var run = await Check(_folder.Write("crd.yaml", Sound));

        Assert.Equal(new ToolRun(0, "1 checked, 0 refused\n", ""), run);
    }

    [Fact]
    public async Task An_error_has_the_place_of_its_field_and_the_form_that_MSBuild_reads()
    {
        var file = _folder.Write("crd.yaml", Sound.Replace("plural: things", "plural: Things", StringComparison.Ordinal));

        var run = await Check(file);

        Assert.Equal((1, "1 checked, 1 refused\n"), (run.ExitCode, run.Output));
        Assert.Contains($"{file}(8,11): error KCG9021: spec.names.plural: Invalid value: \"Things\": a DNS-1035 label must", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_come_in_the_order_of_the_file()
    {
        var file = _folder.Write("crd.yaml", Sound.Replace("{type: string}", "{}", StringComparison.Ordinal).Replace("Namespaced", "Global", StringComparison.Ordinal));

        var run = await Check(file);

        Assert.Equal([$"{file}(7,3)", $"{file}(17,11)"], run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Documents_and_lists_are_unfolded_and_other_kinds_named()
    {
        var list = $"kind: List\napiVersion: v1\nitems:\n- {Sound.TrimEnd().ReplaceLineEndings("\n  ")}\n- kind: Pod\n  apiVersion: v1\n";
        var file = _folder.Write("all.yaml", $"{Service}---\n{Sound}---\n{list}");

        var run = await Check(file);

        Assert.Equal((0, "2 checked, 0 refused\n"), (run.ExitCode, run.Output));
        Assert.Equal(
            $"{file}(1,1): info KCG9023: v1 Service is not a CustomResourceDefinition and is not checked.\n"
            + $"{file}(42,3): info KCG9023: v1 Pod is not a CustomResourceDefinition and is not checked.\n",
            run.Error);
    }

    [Fact]
    public async Task A_folder_is_searched_at_any_depth_for_yaml_and_json()
    {
        _folder.Write("a/b/crd.yml", Sound);
        _folder.Write("a/crd.json", """{"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "metadata": {"name": "x"}}""");
        _folder.Write("a/readme.md", "no YAML: [");

        var run = await Check(_folder.Path);

        Assert.Equal((1, "2 checked, 1 refused\n"), (run.ExitCode, run.Output));
        Assert.Contains("crd.json(1,92): error KCG9021: metadata.name: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_beta_version_is_an_error_of_its_own()
    {
        var run = await Check(_folder.Write("crd.yaml", Sound.Replace("/v1\n", "/v1beta1\n", StringComparison.Ordinal)));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("crd.yaml(1,1): error KCG9024: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_fields_are_warnings_unless_errors_are_asked_for()
    {
        var file = _folder.Write("crd.yaml", Sound + "  extra: true\n");

        var lenient = await Check(file);
        var strict = await Check("--strict", file);

        Assert.Equal(0, lenient.ExitCode);
        Assert.Contains("warning KCG9022: unknown field \"spec.extra\"", lenient.Error, StringComparison.Ordinal);
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("error KCG9021: CustomResourceDefinition in version \"v1\" cannot be handled", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_that_exists_may_not_change_what_is_fixed()
    {
        var old = _folder.Write("old/crd.yaml", Sound);
        var file = _folder.Write("new/crd.yaml", Sound.Replace("Namespaced", "Cluster", StringComparison.Ordinal));

        Assert.Equal(0, (await Check(file)).ExitCode);
        Assert.Contains("(7,3): error KCG9021: spec.scope: Invalid value: \"Cluster\": field is immutable", (await Check(file, "--existing", old)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_yaml_is_an_error_at_its_place()
    {
        var run = await Check(_folder.Write("crd.yaml", "a: 1\na: 2\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("crd.yaml(2,1): error KCG9025: the key 'a' appears twice", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_check_is_an_error()
    {
        var run = await Check(_folder.Write("service.yaml", Service));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KCG9026: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "no-such-file.yaml")]
    [InlineData("check", "--strict")]
    public async Task A_wrong_command_line_is_wrong_usage(params string[] args) => Assert.Equal(2, (await ToolRun.Of(null, args)).ExitCode);

    [Fact]
    public async Task A_dash_stands_for_the_standard_input()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var command = new CheckCommand(new PlainReporter(output, error), new StringReader(Sound.Replace("scope: Namespaced", "scope: x", StringComparison.Ordinal)));

        var exitCode = await command.RunAsync(new CheckRequest(["-"], [], IsStrict: false), TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Failed, exitCode);
        Assert.StartsWith("stdin(7,3): error KCG9021: spec.scope: Unsupported value: \"x\"", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static Task<ToolRun> Check(params string[] args) => ToolRun.Of(null, ["check", .. args]);
}
