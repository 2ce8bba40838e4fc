using KubeCodegen.Generator.Importing;
using KubeCodegen.Generator.Model;
using KubeCodegen.Tool.Output;
using KubeCodegen.Tool.Reporting;
using KubeCodegen.Tool.Yaml;

namespace KubeCodegen.Tool.Importing;

/// <summary>The C# names that somebody chose, in <c>import-names.yaml</c> in the output folder: <c>types</c> and <c>members</c>, each from place to name.</summary>
internal sealed class ImportNamesFile(string path)
{
    public const string FileName = "import-names.yaml";

    public string Path { get; } = path;

    public Outcome<ImportNames> Read()
    {
        if (!File.Exists(Path))
        {
            return ImportNames.None;
        }

        try
        {
            return Read(YamlReader.Read(File.ReadAllText(Path), Path));
        }
        catch (Exception failure) when (OutputException.IsOfFileSystem(failure))
        {
            return ImportProblems.Unreadable(Path, failure.Message);
        }
    }

    public IEnumerable<Problem> Unused(ImportNames names) =>
        names.Unused.Select(place => ImportProblems.NamesInvalid(Path, $"'{place}' is no place in what was imported. Correct it, or take it out."));

    private Outcome<ImportNames> Read(IReadOnlyList<YamlDocument> documents)
    {
        if (documents.FirstOrDefault(document => document.Error is not null) is { Error: { } error })
        {
            return ImportProblems.NotYaml(error);
        }

        var problems = new List<Problem>();
        var sections = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal) { ["types"] = [], ["members"] = [] };
        foreach (var document in documents)
        {
            ReadSections(document.Value, sections, problems);
        }

        return problems.Count > 0 ? Outcome<ImportNames>.Failed(problems) : new ImportNames(sections["types"], sections["members"]);
    }

    private void ReadSections(JsonValue value, Dictionary<string, Dictionary<string, string>> sections, List<Problem> problems)
    {
        foreach (var section in (value as JsonObject)?.Members ?? [])
        {
            if (!sections.TryGetValue(section.Name, out var names) || section.Value is not JsonObject places)
            {
                problems.Add(ImportProblems.NamesInvalid(Path, $"'{section.Name}' is neither 'types' nor 'members' with names by place."));
                continue;
            }

            foreach (var place in places.Members)
            {
                if (place.Value is JsonString { Value: var name } && Identifiers.IsIdentifier(name))
                {
                    names[place.Name] = name;
                }
                else
                {
                    problems.Add(ImportProblems.NamesInvalid(Path, $"The name at '{place.Name}' is no C# name of ASCII letters and digits."));
                }
            }
        }
    }
}
