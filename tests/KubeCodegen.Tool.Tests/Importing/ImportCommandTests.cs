using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Importing;

public sealed class ImportCommandTests : IDisposable
{
    private const string Crd = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: widgets.example.com
        spec:
          group: example.com
          scope: Namespaced
          names: {kind: Widget, plural: widgets}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec: {type: object, properties: {size: {type: integer, format: int32}}}
        """;

    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Import_writes_a_file_for_each_kind_and_version()
    {
        var run = await ToolRun.Of(null, "import", _folder.Write("crd.yaml", Crd), "--output", _folder["apis"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("public int? Size { get; set; }", _folder.Read("apis/Example/V1/Widget.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_import_leaves_unchanged_files_untouched()
    {
        _folder.Write("crd.yaml", Crd);
        await Import();
        var before = File.GetLastWriteTimeUtc(_folder["apis/V1/Widget.cs"]);

        var run = await Import();

        Assert.Equal((0, "up to date\n"), (run.ExitCode, run.Output));
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder["apis/V1/Widget.cs"]));
    }

    [Fact]
    public async Task What_somebody_has_changed_is_replaced_by_force_alone()
    {
        _folder.Write("crd.yaml", Crd);
        _folder.Write("apis/V1/Widget.cs", "// mine");

        var refused = await Import();
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Widget.cs : error KCG9034:", refused.Error, StringComparison.Ordinal);
        Assert.Equal("// mine", _folder.Read("apis/V1/Widget.cs"));
        Assert.False(_folder.Has("apis/V1/ObjectFields.cs"));

        var forced = await Import("--force");
        Assert.Equal(0, forced.ExitCode);
        Assert.Contains("class Widget", _folder.Read("apis/V1/Widget.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_searched_and_what_is_no_definition_is_passed_over()
    {
        _folder.Write("crds/deep/crd.yaml", Crd);
        _folder.Write("crds/values.yaml", "replicas: 1");
        _folder.Write("crds/readme.txt", "not: yaml: at: all");

        var run = await ToolRun.Of(null, "import", _folder["crds"], "-o", _folder["apis"], "-n", "Acme");

        Assert.Equal(0, run.ExitCode);
        Assert.True(_folder.Has("apis/V1/Widget.cs"));
        Assert.Contains("values.yaml(1,1): info KCG9033: document 1: it is no Kubernetes object", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_beside_the_import_are_taken_and_wrong_ones_reported()
    {
        _folder.Write("crd.yaml", Crd);
        _folder.Write("apis/import-names.yaml", "members:\n  example.com/v1/Widget.spec.size: Length\ntypes:\n  example.com/v1/Widget.spec.gone: Gone\n");

        var run = await Import();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'example.com/v1/Widget.spec.gone' is no place in what was imported", run.Error, StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"size\")]\n    public int? Length { get; set; }", _folder.Read("apis/V1/Widget.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("members: {a: class}")]
    [InlineData("members: {a: 'b; c'}")]
    [InlineData("names: {}")]
    [InlineData("members: [a")]
    public async Task Names_that_are_none_stop_the_import(string names)
    {
        _folder.Write("crd.yaml", Crd);
        _folder.Write("apis/import-names.yaml", names);

        var run = await Import();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("import-names.yaml", run.Error, StringComparison.Ordinal);
        Assert.False(_folder.Has("apis/V1/Widget.cs"));
    }

    [Fact]
    public async Task A_broken_file_is_named_and_the_others_are_imported()
    {
        _folder.Write("crd.yaml", Crd);
        _folder.Write("cut.yaml", Crd[..^20] + "{");
        File.WriteAllBytes(_folder["bytes.yaml"], [0x61, 0x3a, 0x20, 0xff, 0xfe]);

        var run = await ToolRun.Of(null, "import", _folder["cut.yaml"], _folder["bytes.yaml"], _folder["none.yaml"], _folder["crd.yaml"], "-o", _folder["apis"], "-n", "Acme");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"cut\.yaml\(\d+,\d+\): error KCG9031: document 1: ", run.Error);
        Assert.Contains("bytes.yaml : error KCG9030: The file cannot be read: the bytes at 3 are not UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Contains("none.yaml : error KCG9030:", run.Error, StringComparison.Ordinal);
        Assert.True(_folder.Has("apis/V1/Widget.cs"));
    }

    [Theory]
    [InlineData("kind: Widget", "kind: ../../../Widget")]
    [InlineData("name: v1", "name: ../v1")]
    [InlineData("group: example.com", "group: ../example.com")]
    public async Task Nothing_is_written_outside_of_the_output_folder(string part, string hostile)
    {
        _folder.Write("in/crd.yaml", Crd.Replace(part, hostile, StringComparison.Ordinal));

        var run = await ToolRun.Of(null, "import", _folder["in/crd.yaml"], "-o", _folder["out/apis"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KCG9032", run.Error, StringComparison.Ordinal);
        Assert.Equal([_folder["in/crd.yaml"]], Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Files_are_not_written_through_links()
    {
        _folder.Write("crd.yaml", Crd);
        Directory.CreateDirectory(_folder["apis"]);
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateSymbolicLink(_folder["apis/V1"], _folder["elsewhere"]);

        var run = await Import();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KCG9038", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder["elsewhere"]));
    }

    [Fact]
    public async Task Where_there_is_no_definition_nothing_is_imported()
    {
        var run = await ToolRun.Of(null, "import", _folder.Write("map.yaml", "apiVersion: v1\nkind: ConfigMap"), "-o", _folder["apis"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KCG9036", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["apis"]));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "crd.yaml", "--namespace", "9lives")]
    [InlineData("import", "crd.yaml", "--namespace", "a..b")]
    [InlineData("import", "crd.yaml", "--namespace", "class")]
    public async Task A_wrong_command_line_is_wrong_usage(params string[] args) => Assert.Equal(2, (await ToolRun.Of(null, args)).ExitCode);

    public void Dispose() => _folder.Dispose();

    private Task<ToolRun> Import(params string[] more) => ToolRun.Of(null, ["import", _folder["crd.yaml"], "--output", _folder["apis"], "--namespace", "Acme", .. more]);
}
