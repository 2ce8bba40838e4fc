using System.CommandLine;
using KubeCodegen.Generator.Crds;
using KubeCodegen.Generator.Crds.Decoding;
using KubeCodegen.Tool.Check;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Commands;

/// <summary>Judges CustomResourceDefinitions in files as the API server would, without one.</summary>
internal sealed class CheckCommand(Reporter reporter, TextReader input)
{
    private readonly DefinitionFiles files = new(input);

    public static Command Create(Reporter reporter)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders with YAML and JSON files at any depth, or - for the standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var existing = new Option<string[]>("--existing")
        {
            Description = "A file or folder with the definitions that exist; a definition of the same name is judged as an update. May be repeated.",
            HelpName = "PATH",
        };
        var strict = new Option<bool>("--strict") { Description = "Treats unknown fields as errors, as kubectl does; else they are warnings." };
        var command = new Command("check", "Checks CustomResourceDefinitions in files as the API server would.") { paths, existing, strict };
        command.SetAction(async (result, cancellation) =>
        {
            var request = new CheckRequest(result.GetValue(paths) ?? [], result.GetValue(existing) ?? [], result.GetValue(strict));
            return (int)await new CheckCommand(reporter, Console.In).RunAsync(request, cancellation);
        });
        return command;
    }

    public async Task<ExitCode> RunAsync(CheckRequest request, CancellationToken cancellation)
    {
        var existing = await ReadAsync(request.Existing, cancellation);
        var written = await ReadAsync(request.Paths, cancellation);
        return existing.Succeeded && written.Succeeded
            ? Check(new DefinitionCheck(Decode(existing.Value), request.IsStrict), written.Value)
            : reporter.Fail([.. existing.Problems, .. written.Problems]);
    }

    private ExitCode Check(DefinitionCheck check, IReadOnlyList<WrittenObject> objects)
    {
        var (checkedCount, refusedCount, hasErrors) = (0, 0, false);
        foreach (var written in objects)
        {
            var isDefinition = DefinitionCheck.IsDefinition(written);
            var errors = 0;
            foreach (var problem in isDefinition ? check.Check(written) : DefinitionCheck.Refuse(written))
            {
                reporter.Problem(problem);
                errors += problem.IsError ? 1 : 0;
            }

            checkedCount += isDefinition ? 1 : 0;
            refusedCount += isDefinition && errors > 0 ? 1 : 0;
            hasErrors |= errors > 0;
        }

        if (checkedCount == 0 && !hasErrors)
        {
            return reporter.Fail([Problems.NoDefinitions()]);
        }

        reporter.Line($"{checkedCount} checked, {refusedCount} refused");
        return hasErrors ? ExitCode.Failed : ExitCode.Done;
    }

    private async Task<Outcome<IReadOnlyList<WrittenObject>>> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var objects = new List<WrittenObject>();
        foreach (var path in paths)
        {
            var read = await files.ReadAsync(path, cancellation);
            if (!read.Succeeded)
            {
                return Outcome<IReadOnlyList<WrittenObject>>.Failed(read.Problems);
            }

            objects.AddRange(read.Value.SelectMany(file => file.Objects()));
        }

        return objects;
    }

    /// <summary>Of two definitions of one name the last one counts. What cannot be read is none: the cluster would not have it.</summary>
    private static Dictionary<string, CrdDocument> Decode(IReadOnlyList<WrittenObject> objects)
    {
        var definitions = new Dictionary<string, CrdDocument>(StringComparer.Ordinal);
        foreach (var written in objects.Where(DefinitionCheck.IsDefinition))
        {
            CrdDecoder.Decode(written.Value, out var document, out _);
            if (document is not null)
            {
                definitions[document.Metadata.Name] = document;
            }
        }

        return definitions;
    }
}
