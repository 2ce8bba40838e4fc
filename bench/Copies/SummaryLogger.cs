using BenchmarkDotNet.Loggers;

namespace KubeCodegen.Bench.Copies;

/// <summary>Lets the tables through and drops the log of each iteration.</summary>
internal sealed class SummaryLogger : ILogger
{
    public string Id => nameof(SummaryLogger);

    public int Priority => 0;

    public void Write(LogKind logKind, string text)
    {
        if (logKind is LogKind.Statistic or LogKind.Error)
        {
            Console.Write(text);
        }
    }

    public void WriteLine() => Console.WriteLine();

    public void WriteLine(LogKind logKind, string text) => Write(logKind, text + Environment.NewLine);

    public void Flush()
    {
    }
}
