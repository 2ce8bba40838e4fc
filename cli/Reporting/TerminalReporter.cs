using Spectre.Console;

namespace KubeCodegen.Tool.Reporting;

/// <summary>Colour and a spinner for people; the words are those of <see cref="PlainReporter"/>.</summary>
internal sealed class TerminalReporter : Reporter
{
    // "up to date" must not pay for Spectre, so it goes the plain way.
    public override void Line(string text) => Console.Out.WriteLine(text);

    public override void Problem(Problem problem) => Write(Errors(), problem.ToString(), ColorOf(problem.Severity));

    public override void File(string verb, string path) =>
        AnsiConsole.MarkupLineInterpolated($"[{ColorOf(verb)}]{verb,-8}[/] {path}");

    public override void Diff(string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            Write(AnsiConsole.Console, line, line is ['+', ..] ? "green" : line is ['-', ..] ? "red" : line is ['@', ..] ? "cyan" : "default");
        }
    }

    public override Task<T> During<T>(string activity, Func<Task<T>> work) =>
        Errors().Status().StartAsync(Markup.Escape(activity), _ => work());

    private static IAnsiConsole Errors() =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    private static void Write(IAnsiConsole console, string text, string color)
    {
        // Not wrapped: editors link file(line,column) only in an unbroken line.
        console.Profile.Width = int.MaxValue;
        console.MarkupLineInterpolated($"[{color}]{text}[/]");
    }

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };

    private static string ColorOf(string verb) => verb switch
    {
        "added" => "green",
        "deleted" or "stale" => "red",
        _ => "yellow",
    };
}
