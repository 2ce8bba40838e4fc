using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KubeCodegen.Tool.Commands;

/// <summary>The usual help, and below it what the exit codes mean.</summary>
internal sealed class ExitCodeHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private const string Text =
        """
        Exit codes:
          0  done
          1  the input has errors, the output cannot be written, 'verify' found drift, or 'check' found what the API server refuses
          2  wrong usage
        """;

    public override bool ClearsParseErrors => true;

    public static void AddTo(RootCommand command)
    {
        foreach (var option in command.Options.OfType<HelpOption>())
        {
            option.Action = new ExitCodeHelp((HelpAction)option.Action!);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Text);
        return exitCode;
    }
}
