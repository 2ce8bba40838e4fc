using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>Plans all kinds of one namespace, and plans again with raw nodes until the generator would make the schemas that were read.</summary>
internal sealed class NamespacePlanner(string @namespace, ImportNames chosen)
{
    private const int MaxRounds = 12;

    private readonly List<PlannedKind> kinds = [];
    private readonly TypeCollector types = new();
    private readonly RawNodes raw = new();

    public void Add(ImportedCrd crd, ImportedVersion version)
    {
        var type = new CollectedType(version.Schema, $"{crd.Group}/{version.Name}/{crd.Names.Kind}", null, crd.Names.Kind);
        kinds.Add(new PlannedKind(crd, version, type));
        types.AddKind(type);
    }

    /// <summary>The files, and what could not be said in any way.</summary>
    public IReadOnlyList<PlannedFile> Plan(Action<ImportedCrd, string, string> report)
    {
        types.Collect();
        new TypeNames(chosen).Name(types.Types, type => kinds.First(kind => kind.Type == type).Crd.Names.ListKind);
        for (var round = 1; ; round++)
        {
            var planned = PlanAll();
            var graph = GraphOf(planned.Values);
            var differences = kinds.SelectMany(kind => Check(kind, planned[kind.Type], graph).Select(difference => (Kind: kind, difference.Node, difference.Path))).ToList();
            var isRefined = differences.Select(difference => raw.Add(difference.Node)).ToList().Contains(true);
            if (!isRefined || round == MaxRounds)
            {
                foreach (var difference in differences)
                {
                    report(difference.Kind.Crd, difference.Kind.Version.Name, difference.Path);
                }

                return Files(planned);
            }
        }
    }

    private static IEnumerable<(SchemaProps Node, string Path)> Check(PlannedKind kind, PlannedType type, TypeGraph graph) =>
        SchemaTree.Differences(kind.Version.Schema, KindSchema.Build(type.Parsed, graph, new MarkerContext()));

    private static TypeGraph GraphOf(IEnumerable<PlannedType> planned)
    {
        var graph = new TypeGraph();
        foreach (var type in planned)
        {
            graph.Add(type.Parsed);
        }

        return graph;
    }

    private Dictionary<CollectedType, PlannedType> PlanAll()
    {
        var planner = new TypePlanner(@namespace, types, raw, chosen);
        var planned = types.Types.ToDictionary(type => type, planner.Plan);
        var profiles = Profiles();
        foreach (var kind in kinds)
        {
            var type = planned[kind.Type];
            planned[kind.Type] = type with
            {
                Attributes = [.. KindPlanner.Attributes(kind.Crd, kind.Version, type.Name), .. EnvelopePlanner.Shape(kind.Version.Schema), .. type.Attributes],
                Profile = profiles.FirstOrDefault(profile => profile.Attributes == EnvelopePlanner.Texts(kind.Version.Schema)),
            };
        }

        return planned;
    }

    private List<PlannedProfile> Profiles() => kinds
        .Select(kind => EnvelopePlanner.Texts(kind.Version.Schema))
        .Where(texts => !texts.IsEmpty)
        .Distinct()
        .Select((texts, index) => new PlannedProfile(index == 0 ? "ObjectFields" : "ObjectFields" + (index + 1), texts))
        .ToList();

    private List<PlannedFile> Files(Dictionary<CollectedType, PlannedType> planned)
    {
        var files = kinds.Select(kind => File(kind.Type.Name, Own(kind), planned)).ToList();
        var common = types.Types.Where(type => type.Kinds.Count > 1).ToList();
        var profiles = Profiles().ToEquatableArray();
        if (common.Count > 0)
        {
            files.Add(File("SharedTypes", common, planned));
        }

        if (!profiles.IsEmpty)
        {
            files.Add(new PlannedFile(@namespace, "ObjectFields", [], profiles));
        }

        return files;
    }

    private PlannedFile File(string name, IEnumerable<CollectedType> content, Dictionary<CollectedType, PlannedType> planned) =>
        new(@namespace, name, content.Select(type => planned[type]).ToEquatableArray(), [])
        {
            HasUnknownKeywords = content.Any(type => SchemaTree.HasUnknownKeywords(type.Node)),
        };

    private IEnumerable<CollectedType> Own(PlannedKind kind) => types.Types.Where(type => type.Kinds.Count == 1 && type.Kinds.Contains(kind.Type));
}
