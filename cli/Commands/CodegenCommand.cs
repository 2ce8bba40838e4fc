using System.CommandLine;
using KubeCodegen.Tool.Generation;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Commands;

/// <summary>The command line of the tool: parses it and hands over.</summary>
internal static class CodegenCommand
{
    private const string Purpose = "Generates CRDs, deep copies, clients and more from annotated C# API types.";

    /// <summary>The tool as a process: speaks to the console.</summary>
    public static Task<int> RunAsync(string[] args) =>
        RunAsync(args, Reporter.ForConsole(), new InvocationConfiguration(), DefaultCore.Instance);

    /// <summary>The tool inside another program: speaks plain lines to the writers.</summary>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, IGenerationCore? core = null) =>
        RunAsync(args, new PlainReporter(output, error), new InvocationConfiguration { Output = output, Error = error }, core ?? DefaultCore.Instance);

    private static async Task<int> RunAsync(string[] args, Reporter reporter, InvocationConfiguration configuration, IGenerationCore core)
    {
        var command = Create(reporter, core);
        ExitCodeHelp.AddTo(command);
        var result = command.Parse(args);
        var exitCode = await result.InvokeAsync(configuration);
        return result.Errors.Count == 0 ? exitCode : (int)ExitCode.WrongUsage;
    }

    private static RootCommand Create(Reporter reporter, IGenerationCore core) => new(Purpose)
    {
        Subcommand("update", "Writes what is new or changed and deletes what is stale.", (request, cancellation) =>
            new UpdateCommand(reporter, core).RunAsync(request, cancellation)),
        Subcommand("verify", "Writes nothing; shows what 'update' would change, and fails when there is anything.", (request, cancellation) =>
            new VerifyCommand(reporter, core).RunAsync(request, cancellation)),
        CheckCommand.Create(reporter),
        Import(reporter),
        ServeCommand.Create(reporter),
    };

    private static Command Import(Reporter reporter)
    {
        var arguments = new ImportArguments();
        var command = new Command("import", "Makes annotated C# types of CustomResourceDefinitions, from which 'update' makes the same definitions.");
        arguments.AddTo(command);
        command.SetAction(result => (int)new ImportCommand(reporter, Console.OpenStandardInput()).Run(arguments.Read(result)));
        return command;
    }

    private static Command Subcommand(string name, string description, Func<GenerationRequest, CancellationToken, Task<ExitCode>> run)
    {
        var arguments = new GenerationArguments();
        var command = new Command(name, description);
        arguments.AddTo(command);
        command.SetAction(async (result, cancellation) => (int)await run(arguments.Read(result), cancellation));
        return command;
    }
}
