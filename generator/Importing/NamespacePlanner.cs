using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Importing;

/// <summary>Plans all kinds of one namespace, and plans again with raw nodes until the generator would make the schemas that were read.</summary>
internal sealed class NamespacePlanner
{
    private const int MaxRounds = 12;

    private readonly string @namespace;
    private readonly ImportNames chosen;
    private readonly List<PlannedKind> kinds = [];
    private readonly KnownUses known = new();
    private readonly RawNodes raw = new();
    private readonly TypeCollector types;

    public NamespacePlanner(string @namespace, ImportNames chosen)
    {
        this.@namespace = @namespace;
        this.chosen = chosen;
        types = new TypeCollector(known);
    }

    public void Add(ImportedCrd crd, ImportedVersion version)
    {
        var type = new CollectedType(version.Schema, $"{crd.Group}/{version.Name}/{crd.Names.Kind}", null, crd.Names.Kind);
        kinds.Add(new PlannedKind(crd, version, type));
        types.AddKind(type);
    }

    /// <summary>The files. What cannot be said in any way, and what the generator will refuse, is reported with the version and the place in its schema.</summary>
    public IReadOnlyList<PlannedFile> Plan(Action<ImportedCrd, ImportSeverity, string, string> report)
    {
        types.Collect();
        new TypeNames(chosen).Name(types.Types, type => kinds.First(kind => kind.Type == type).Crd.Names.ListKind);
        for (var round = 1; ; round++)
        {
            var planned = PlanAll();
            var checks = Check(planned);
            var isRefined = checks.SelectMany(check => check.Differences).Select(difference => raw.Add(difference.Node)).ToList().Contains(true);
            if (!isRefined || round == MaxRounds)
            {
                Report(checks, report);
                return Files(planned, checks);
            }
        }
    }

    /// <summary>What the generator would make of a kind, compared with what was read.</summary>
    private sealed record KindCheck(PlannedKind Kind, IReadOnlyList<(SchemaProps Node, string Path)> Differences, IReadOnlyList<ApiDiagnostic> Diagnostics);

    private List<KindCheck> Check(Dictionary<CollectedType, PlannedType> planned)
    {
        var graph = GraphOf(planned.Values);
        return [.. kinds.Select(kind =>
        {
            var context = new MarkerContext();
            var schema = KindSchema.Build(planned[kind.Type].Parsed, graph, DefinitionOptions.Default, context);
            if (!kind.Crd.Versions.Any(version => version.IsServed))
            {
                context.Report(Descriptors.NoServedVersion, null, kind.Crd.Names.Kind);
            }

            if (kind.Version.IsStorage)
            {
                if (kind.Crd.IsLarge)
                {
                    context.Report(Descriptors.DefinitionLarge, null, kind.Crd.Name, "");
                }

                InstallRules.Report(InstallRules.Check(kind.Crd.Group, kind.Crd.Labels, kind.Crd.Annotations), null, context);
                InstallRules.Report(kind.Crd.Conversion, context);
                SizeRules.Expect(kind.Crd.Name, kind.Crd.Versions.Select(version => version.Schema), context);
            }

            return new KindCheck(kind, [.. SchemaTree.Differences(kind.Version.Schema, schema)], context.Diagnostics);
        })];
    }

    private static void Report(List<KindCheck> checks, Action<ImportedCrd, ImportSeverity, string, string> report)
    {
        foreach (var check in checks)
        {
            var place = $"spec.versions[{check.Kind.Version.Name}].schema";
            foreach (var difference in check.Differences)
            {
                report(check.Kind.Crd, ImportSeverity.Error, place + difference.Path, "cannot be said in C# without loss; this is a defect of the importer");
            }

            foreach (var refusal in ImportWarnings.Refusals(check.Diagnostics))
            {
                report(check.Kind.Crd, ImportSeverity.Warning, place, "will be refused: " + refusal);
            }
        }
    }

    private TypeGraph GraphOf(IEnumerable<PlannedType> planned)
    {
        var graph = new TypeGraph();
        foreach (var name in known.Types)
        {
            graph.Add(KnownTypes.TypeOf(name));
        }

        foreach (var type in planned)
        {
            graph.Add(type.Parsed);
        }

        return graph;
    }

    private Dictionary<CollectedType, PlannedType> PlanAll()
    {
        var planner = new TypePlanner(@namespace, types, known, raw, chosen);
        var planned = types.Types.ToDictionary(type => type, planner.Plan);
        var profiles = Profiles();
        foreach (var kind in kinds)
        {
            var type = planned[kind.Type];
            var definition = KindPlanner.Attributes(kind.Crd, kind.Version, type.Name);
            planned[kind.Type] = type.Attributes.Any(attribute => attribute.IsReplacement)
                ? type with { Attributes = [.. definition, .. type.Attributes] }
                : type with
                {
                    Attributes = [.. definition, .. EnvelopePlanner.Shape(kind.Version.Schema), .. type.Attributes],
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

    private List<PlannedFile> Files(Dictionary<CollectedType, PlannedType> planned, List<KindCheck> checks)
    {
        var files = checks.Select(check => File(check.Kind.Type.Name, Own(check.Kind).Select(type => planned[type]), [check])).ToList();
        var common = types.Types.Where(type => type.Kinds.Count > 1).Select(type => planned[type]).ToList();
        var profiles = Profiles().ToEquatableArray();
        if (common.Count > 0)
        {
            files.Add(File("SharedTypes", common, checks));
        }

        if (!profiles.IsEmpty)
        {
            files.Add(new PlannedFile(@namespace, "ObjectFields", [], profiles));
        }

        if (!known.Profiles.IsEmpty)
        {
            files.Add(new PlannedFile(@namespace, "KubernetesFields", [], known.Profiles));
        }

        return files;
    }

    private PlannedFile File(string name, IEnumerable<PlannedType> content, IEnumerable<KindCheck> checks)
    {
        var planned = content.ToEquatableArray();
        return new PlannedFile(@namespace, name, planned, []) { Warnings = ImportWarnings.Of(checks.SelectMany(check => check.Diagnostics), planned) };
    }

    private IEnumerable<CollectedType> Own(PlannedKind kind) => types.Types.Where(type => type.Kinds.Count == 1 && type.Kinds.Contains(kind.Type));
}
