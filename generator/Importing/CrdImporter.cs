using KubeCodegen.Generator.Emitting;
using KubeCodegen.Generator.Model;

namespace KubeCodegen.Generator.Importing;

/// <summary>
/// CustomResourceDefinitions as annotated C# types from which the generator makes the same definitions again.
/// Values in, values out: no file is read or written here.
/// </summary>
internal static class CrdImporter
{
    public static ImportResult Import(IEnumerable<ImportDocument> documents, ImportOptions options)
    {
        var problems = new List<ImportProblem>();
        var reader = new CrdReader(problems);
        var crds = Distinct([.. documents.SelectMany(reader.Read)], problems);
        var planners = new SortedDictionary<string, NamespacePlanner>(StringComparer.Ordinal);
        foreach (var crd in crds.OrderBy(crd => crd.Names.Kind, StringComparer.Ordinal).ThenBy(crd => crd.Group, StringComparer.Ordinal))
        {
            foreach (var version in crd.Versions)
            {
                var @namespace = Namespace(crd, version, options);
                if (!planners.TryGetValue(@namespace, out var planner))
                {
                    planners[@namespace] = planner = new NamespacePlanner(@namespace, options.Names);
                }

                planner.Add(crd, version);
            }
        }

        var files = planners.SelectMany(planner => planner.Value.Plan(Report)).Select(file => new GeneratedText(Path(file, options), FileWriter.Write(file))).ToEquatableArray();
        return new ImportResult(files, problems);

        void Report(ImportedCrd crd, ImportSeverity severity, string path, string message) => problems.Add(new ImportProblem(crd.Document, severity, path, message));
    }

    /// <summary>A definition that is read twice is imported once; two that differ are an error.</summary>
    private static IEnumerable<ImportedCrd> Distinct(List<ImportedCrd> crds, List<ImportProblem> problems)
    {
        foreach (var twins in crds.GroupBy(crd => crd.Name, StringComparer.Ordinal))
        {
            var first = twins.First();
            foreach (var twin in twins.Skip(1))
            {
                var isSame = twin with { Document = first.Document } == first;
                problems.Add(new ImportProblem(
                    twin.Document,
                    isSame ? ImportSeverity.Note : ImportSeverity.Error,
                    "metadata.name",
                    isSame ? $"'{twin.Name}' was read before, from {first.Document.File}" : $"'{twin.Name}' differs from the one in {first.Document.File}; import one of them"));
            }

            yield return first;
        }
    }

    private static string Namespace(ImportedCrd crd, ImportedVersion version, ImportOptions options) =>
        $"{options.Namespace ?? Identifiers.Namespace(crd.Group)}.{Identifiers.Version(version.Name)}";

    /// <summary>A folder for the group, unless the namespace was given, and in it one for the version.</summary>
    private static string Path(PlannedFile file, ImportOptions options)
    {
        var version = file.Namespace.Substring(file.Namespace.LastIndexOf('.') + 1);
        var group = file.Namespace.Substring(0, file.Namespace.Length - version.Length - 1);
        return options.Namespace is null ? $"{group}/{version}/{file.Name}.cs" : $"{version}/{file.Name}.cs";
    }
}
