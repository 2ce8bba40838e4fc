using System.CommandLine;
using KubeCodegen.Tool.Importing;

namespace KubeCodegen.Tool.Commands;

/// <summary>The arguments and options of <c>import</c>.</summary>
internal sealed class ImportArguments
{
    private readonly Argument<string[]> _sources = new("FILE")
    {
        Description = "Files or folders with CustomResourceDefinitions in YAML or JSON; '-' is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _namespace = new("--namespace", "-n")
    {
        Description = "What the namespaces of all versions begin with; else the group from its end, without its top-level domain.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = $"Where the files go; else the current folder. Names can be chosen in '{ImportNamesFile.FileName}' there.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Replaces files that are there and say something else.",
    };

    public void AddTo(Command command)
    {
        command.Add(_sources);
        command.Add(_namespace);
        command.Add(_output);
        command.Add(_force);
    }

    public ImportRequest Read(ParseResult result) => new(
        result.GetValue(_sources) ?? [],
        result.GetValue(_namespace),
        result.GetValue(_output) ?? ".",
        result.GetValue(_force));
}
