using System.CommandLine;
using System.CommandLine.Parsing;
using KubeCodegen.Tool.Generation;

namespace KubeCodegen.Tool.Commands;

/// <summary>The argument and the options that <c>update</c> and <c>verify</c> have in common.</summary>
internal sealed class GenerationArguments
{
    private readonly Argument<string?> _project = new("PROJECT")
    {
        Description = "The project, or a folder that holds exactly one; the current folder when left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Where the files go; else the project's property KubeCodegenOutput, else the folder 'generated' beside the project.",
        HelpName = "DIR",
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = $"Only these kinds of output, separated by commas: {string.Join(", ", Categories.All)}.",
        HelpName = "KINDS",
        CustomParser = ParseCategories,
    };

    private readonly Option<string?> _templates = new("--templates")
    {
        Description = "A folder of templates (*.sbn) that replace the built-in ones of the same name.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _headerFile = new("--header-file")
    {
        Description = "A file whose text, such as a licence, goes on top of generated files; else the project's property KubeCodegenHeaderFile.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _framework = new("--framework", "-f")
    {
        Description = "The target framework, for a project that has several.",
        HelpName = "TFM",
    };

    private readonly Option<string?> _configuration = new("--configuration", "-c")
    {
        Description = "The configuration that the project is evaluated in.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _properties = new("--property", "-p")
    {
        Description = "Sets a property of MSBuild; may be repeated.",
        HelpName = "NAME=VALUE",
        CustomParser = ParseProperties,
    };

    private readonly Option<string?> _compilerArguments = new("--compiler-arguments") { Hidden = true, HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Add(_project);
        command.Add(_output);
        command.Add(_only);
        command.Add(_templates);
        command.Add(_headerFile);
        command.Add(_framework);
        command.Add(_configuration);
        command.Add(_properties);
        command.Add(_compilerArguments);
    }

    public GenerationRequest Read(ParseResult result) => new()
    {
        Project = result.GetValue(_project),
        Output = result.GetValue(_output),
        Only = result.GetValue(_only) ?? [],
        Templates = result.GetValue(_templates),
        HeaderFile = result.GetValue(_headerFile),
        Framework = result.GetValue(_framework),
        Configuration = result.GetValue(_configuration),
        Properties = result.GetValue(_properties) ?? [],
        CompilerArguments = result.GetValue(_compilerArguments),
        UpdateCommand = UpdateCommandOf(result),
    };

    private static string[] ParseCategories(ArgumentResult result)
    {
        string[] names = [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        foreach (var unknown in names.Except(Categories.All, StringComparer.Ordinal))
        {
            result.AddError($"'{unknown}' is not a kind of output. Known are: {string.Join(", ", Categories.All)}.");
        }

        return [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string[] ParseProperties(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
        {
            result.AddError($"'{token.Value}' is not of the form NAME=VALUE.");
        }

        return [.. result.Tokens.Select(token => token.Value)];
    }

    // What a build has handed over is of no use to a person.
    private string UpdateCommandOf(ParseResult result)
    {
        var handedOver = result.GetResult(_compilerArguments);
        var hidden = handedOver is null ? [] : handedOver.Tokens.Append(handedOver.IdentifierToken);
        var words = result.Tokens.Except(hidden.OfType<Token>()).Select(token => token.Type == TokenType.Command ? "update" : Quote(token.Value));
        return "codegen " + string.Join(' ', words);
    }

    private static string Quote(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
