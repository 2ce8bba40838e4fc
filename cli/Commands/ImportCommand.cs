using KubeCodegen.Generator.Importing;
using KubeCodegen.Tool.Importing;
using KubeCodegen.Tool.Reporting;

namespace KubeCodegen.Tool.Commands;

/// <summary>Makes annotated C# types of CustomResourceDefinitions.</summary>
internal sealed class ImportCommand(Reporter reporter, Stream standardInput)
{
    public ExitCode Run(ImportRequest request)
    {
        if (request.Namespace is { } name && !name.Split('.').All(Identifiers.IsIdentifier))
        {
            return reporter.Fail([ImportProblems.NamespaceInvalid(name)]);
        }

        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Output));
        var namesFile = new ImportNamesFile(Path.Combine(folder, ImportNamesFile.FileName));
        var names = namesFile.Read();
        return names.Succeeded ? Import(request, folder, namesFile, names.Value) : reporter.Fail(names.Problems);
    }

    private ExitCode Import(ImportRequest request, string folder, ImportNamesFile namesFile, ImportNames names)
    {
        var problems = new List<Problem>();
        var documents = new ImportSources(standardInput, problems).Read(request.Sources, except: namesFile.Path);
        var result = CrdImporter.Import(documents, new ImportOptions(request.Namespace, names));
        problems.AddRange(result.Problems.Select(ImportProblems.Of));
        problems.AddRange(namesFile.Unused(names));
        if (result.Files.IsEmpty && !problems.Any(problem => problem.IsError))
        {
            problems.Add(ImportProblems.Nothing());
        }

        foreach (var problem in problems)
        {
            reporter.Problem(problem);
        }

        var written = result.Files.IsEmpty ? ExitCode.Done : new ImportOutput(folder, reporter).Write(result.Files, request.Overwrites);
        return problems.Any(problem => problem.IsError) ? ExitCode.Failed : written;
    }
}
