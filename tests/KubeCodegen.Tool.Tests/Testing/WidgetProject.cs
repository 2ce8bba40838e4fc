namespace KubeCodegen.Tool.Tests.Testing;

/// <summary>A small project whose compiler arguments are handed over, so that no test has to wait for MSBuild.</summary>
internal sealed class WidgetProject : TestFolder
{
    public WidgetProject()
    {
        Write("Widgets.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Source("Widget", "public class Widget;");
    }

    public NamingCore Core { get; } = new();

    public string Arguments => this["arguments.txt"];

    /// <summary>More arguments for the compiler.</summary>
    public List<string> Switches { get; } = ["/langversion:14.0", "/target:library", "/out:obj/Widgets.dll"];

    public string Source(string name, string text) => Write(name + ".cs", text + "\n");

    public Task<ToolRun> Update(params string[] options) => Run("update", options);

    public Task<ToolRun> Verify(params string[] options) => Run("verify", options);

    private Task<ToolRun> Run(string command, string[] options)
    {
        var core = typeof(object).Assembly.Location;
        File.WriteAllLines(Arguments, [.. Switches, "/reference:" + core, .. Directory.GetFiles(Path, "*.cs").Order(StringComparer.Ordinal)]);
        return ToolRun.Of(Core, [command, Path, "--compiler-arguments", Arguments, .. options]);
    }
}
