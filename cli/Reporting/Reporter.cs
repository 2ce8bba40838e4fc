namespace KubeCodegen.Tool.Reporting;

/// <summary>Where the commands speak to: plain lines, or a terminal with colour and progress.</summary>
internal abstract class Reporter
{
    public abstract void Line(string text);

    public abstract void Problem(Problem problem);

    /// <summary>One file that was, or has to be, written or deleted.</summary>
    public abstract void File(string verb, string path);

    public abstract void Diff(string text);

    /// <summary>Shows that something which takes time is under way.</summary>
    public abstract Task<T> During<T>(string activity, Func<Task<T>> work);

    public ExitCode Fail(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Problem(problem);
        }

        return problems.Max(problem => problem.ExitCode);
    }

    /// <summary>Spectre.Console costs time to load, so only a terminal gets it.</summary>
    public static Reporter ForConsole() =>
        IsPlain() ? new PlainReporter(Console.Out, Console.Error) : new TerminalReporter();

    private static bool IsPlain() =>
        Console.IsOutputRedirected
        || Console.IsErrorRedirected
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        || Environment.GetEnvironmentVariable("TERM") == "dumb";
}
