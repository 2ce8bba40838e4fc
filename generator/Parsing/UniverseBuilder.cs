using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Schema;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Puts parsed kinds together: versions to resources, types that several kinds share to one.</summary>
internal static class UniverseBuilder
{
    /// <param name="parsed">All that was parsed, in the order of the code.</param>
    /// <param name="models">The models of other assemblies that this one copies.</param>
    /// <param name="others">What is wrong where no kind is.</param>
    /// <param name="clients">Which clients there are beside those of the kinds, and what they are called.</param>
    /// <param name="last">The result before: resources of the same kinds are taken from there, so that an edit of one kind merges and checks one resource.</param>
    public static BuiltUniverse Build(ParsedKind[] parsed, EquatableArray<ApiType> models, IReadOnlyList<ApiDiagnostic> others, ClientPlan clients, BuiltUniverse last)
    {
        var kinds = parsed.Where(kind => kind.Kind is not null).ToArray();
        var merged = kinds
            .GroupBy(kind => (kind.Kind!.Gvk.Group, kind.Kind.Gvk.Kind))
            .OrderBy(group => group.Key.Group, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Kind, StringComparer.Ordinal)
            .Select(group => (group.Key, Value: Merge([.. group], last.Resources.TryGetValue(group.Key, out var known) ? known : null)))
            .ToArray();
        var resources = merged.Select(resource => resource.Value.Resource).OfType<CustomResource>().ToEquatableArray();
        var sound = new HashSet<string>(resources.SelectMany(resource => resource.Versions).Select(kind => kind.Type.Key), StringComparer.Ordinal);
        var universe = new ApiUniverse(
            kinds.Select(kind => kind.Kind!).OrderBy(kind => kind.Type.Key, StringComparer.Ordinal).ToEquatableArray(),
            resources,
            Copied(kinds, models, sound),
            kinds.Concat(parsed.Where(kind => kind.Kind is null)).SelectMany(kind => kind.Diagnostics)
                .Concat(merged.SelectMany(resource => resource.Value.Diagnostics))
                .Concat(others)
                .Distinct()
                .ToEquatableArray());
        universe = ClientsetBuilder.AddTo(universe, kinds, clients, sound);
        return new BuiltUniverse(universe, merged.ToDictionary(resource => resource.Key, resource => resource.Value));
    }

    private static MergedResource Merge(ParsedKind[] kinds, MergedResource? known)
    {
        if (known is not null && known.Kinds.Length == kinds.Length && kinds.Zip(known.Kinds, ReferenceEquals).All(isSame => isSame))
        {
            return known;
        }

        var context = new MarkerContext();
        var resource = ResourceRules.Merge(kinds.Select(kind => kind.Kind!), context);
        if (resource is not null)
        {
            SizeRules.Check(resource, context);
        }

        var isSound = resource is not null && kinds.All(kind => kind.IsSound) && ServerRules.Check(resource, context);
        return new MergedResource(kinds, isSound ? resource : null, context.Diagnostics.ToEquatableArray());
    }

    private static EquatableArray<CopiedType> Copied(ParsedKind[] kinds, EquatableArray<ApiType> models, HashSet<string> sound) => kinds
        .SelectMany(kind => kind.Types.Select(type => new CopiedType(type, sound.Contains(kind.Kind!.Type.Key))))
        .Concat(models.Select(type => new CopiedType(type, IsSound: true)))
        .GroupBy(copied => copied.Type.Key, StringComparer.Ordinal)
        .Select(group => Whole(group))
        .OrderBy(copied => copied.Type.Key, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>A kind that is a member of another one is copied with the members that it gets as a kind.</summary>
    private static CopiedType Whole(IEnumerable<CopiedType> twins) =>
        twins.OrderByDescending(copied => copied.Type.Members.Count).First() with { IsSound = twins.Any(copied => copied.IsSound) };
}

/// <summary>The universe and, by group and kind, what it is made of.</summary>
internal sealed record BuiltUniverse(ApiUniverse Universe, IReadOnlyDictionary<(string Group, string Kind), MergedResource> Resources)
{
    public static BuiltUniverse Empty { get; } = new(ApiUniverse.Empty, new Dictionary<(string Group, string Kind), MergedResource>());
}

/// <summary>The resource that some kinds make, or null, and what is wrong with it.</summary>
internal sealed record MergedResource(ParsedKind[] Kinds, CustomResource? Resource, EquatableArray<ApiDiagnostic> Diagnostics);
