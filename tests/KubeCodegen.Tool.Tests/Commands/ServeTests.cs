using KubeCodegen.Tool.Commands;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Tests.Testing;

namespace KubeCodegen.Tool.Tests.Commands;

public sealed class ServeTests : IDisposable
{
    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: widgets.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {plural: widgets, kind: Widget}
          versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_serves_until_it_is_told_to_stop()
    {
        var definitions = Path.Combine(_folder.Path, "crds.yaml");
        await File.WriteAllTextAsync(definitions, Definition, TestContext.Current.CancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var output = new SignallingWriter("Ctrl+C");
        var data = Path.Combine(_folder.Path, "data");
        var running = new ServeCommand(new PlainReporter(output, output), TextReader.Null).RunAsync(new ServeRequest([definitions], 0, data, null), stop.Token);
        await output.Signal.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Contains("server: https://127.0.0.1:", await File.ReadAllTextAsync(Path.Combine(data, "kubeconfig"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await running.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_definition_that_the_server_refuses_is_shown_with_its_words()
    {
        var definitions = Path.Combine(_folder.Path, "crds.yaml");
        await File.WriteAllTextAsync(definitions, Definition.Replace("kind: Widget}", "kind: widget_}", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await ToolRun.Of(null, "serve", "--crds", definitions);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KCG9060: CustomResourceDefinition.apiextensions.k8s.io \"widgets.example.com\" is invalid: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_definitions_that_is_not_there_is_wrong_usage()
    {
        var run = await ToolRun.Of(null, "serve", "--crds", Path.Combine(_folder.Path, "nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("KCG9020", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Says when something has been written.</summary>
    private sealed class SignallingWriter(string awaited) : StringWriter
    {
        private readonly TaskCompletionSource signal = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Signal => signal.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Contains(awaited, StringComparison.Ordinal) ?? false)
            {
                signal.TrySetResult();
            }
        }
    }
}
