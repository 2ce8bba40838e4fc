namespace KubeCodegen.Tool.Reporting;

/// <summary>Lines that a log, a pipe and MSBuild can read.</summary>
internal sealed class PlainReporter(TextWriter output, TextWriter error) : Reporter
{
    public override void Line(string text) => output.WriteLine(text);

    public override void Problem(Problem problem) => error.WriteLine(problem);

    public override void File(string verb, string path) => output.WriteLine($"{verb,-8} {path}");

    public override void Diff(string text) => output.Write(text);

    public override Task<T> During<T>(string activity, Func<Task<T>> work) => work();
}
