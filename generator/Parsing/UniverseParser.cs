using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing.Documentation;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// Everything that a compilation declares. One instance lives as long as a generator driver: it keeps the last result,
/// and for each kind the files that it depends on, so that an edit parses again only what it can have changed.
/// </summary>
internal sealed class UniverseParser
{
    private volatile Memory memory = new(0, ApiUniverse.Empty, new Dictionary<string, KindMemory>());

    private sealed record Memory(ulong Everything, ApiUniverse Universe, IReadOnlyDictionary<string, KindMemory> Kinds);

    /// <summary>A parsed kind and what it was parsed from.</summary>
    private sealed record KindMemory(ulong Environment, IReadOnlyList<KeyValuePair<string, ulong>> Files, ParsedKind Parsed);

    /// <summary>A kind, the types whose copies it needs, and what is wrong with it.</summary>
    private sealed record ParsedKind(ApiKind Kind, EquatableArray<ApiType> Types, EquatableArray<ApiDiagnostic> Diagnostics);

    public ApiUniverse Parse(Compilation compilation, CancellationToken cancellation) => Parse(compilation, null, cancellation);

    /// <param name="documentation">Where descriptions come from; null for none, as in the compiler.</param>
    public ApiUniverse Parse(Compilation compilation, DocumentationResolver? documentation, CancellationToken cancellation)
    {
        var last = memory;
        var state = CompilationState.Of(compilation, cancellation);
        if (last.Everything == state.Everything)
        {
            return last.Universe;
        }

        var kinds = new Dictionary<string, KindMemory>(StringComparer.Ordinal);
        var strays = new MarkerContext();
        var parser = new Lazy<TypeParser>(() => new TypeParser(compilation, documentation));
        var kindParser = new Lazy<KindParser>(() => new KindParser(compilation, parser.Value));
        foreach (var candidate in Candidates(compilation, cancellation))
        {
            var key = candidate.FullName();
            if (kinds.ContainsKey(key))
            {
                continue;
            }

            if (last.Kinds.TryGetValue(key, out var known) && IsCurrent(known, state))
            {
                kinds[key] = known;
            }
            else if (ParseKind(candidate, kindParser.Value, parser.Value, strays, cancellation) is { } parsed)
            {
                kinds[key] = new KindMemory(state.Environment, FilesOf(parsed.Files, state), parsed.Kind);
            }
        }

        var universe = Assemble(kinds.Values.Select(kind => kind.Parsed), ModelCopies(compilation, parser, cancellation), strays);
        memory = new Memory(state.Everything, universe, kinds);
        return universe;
    }

    private static bool IsCurrent(KindMemory known, CompilationState state) =>
        known.Environment == state.Environment
        && known.Files.All(file => state.Files.TryGetValue(file.Key, out var hash) && hash == file.Value);

    private static (ParsedKind Kind, IEnumerable<string> Files)? ParseKind(INamedTypeSymbol symbol, KindParser kinds, TypeParser types, MarkerContext strays, CancellationToken cancellation)
    {
        var context = new MarkerContext();
        if (kinds.Parse(symbol, context, cancellation) is not { } kind)
        {
            strays.Add(context.Diagnostics);
            return null;
        }

        var reached = types.Graph.Reach(kind.Type);
        var copied = reached
            .Where(type => !type.Declaration.IsEnum && NeedsCopy(type) && (type != kind.Type || kind.IsExtensible))
            .Select(type => type == kind.Type ? KindEnvelope.Complete(kind) : types.Graph.Flatten(type))
            .ToEquatableArray();
        foreach (var type in copied.AsSpan())
        {
            CopyRules.Check(type, kind.Type.Anchor, context);
        }

        var files = reached.Select(type => type.Key).SelectMany(types.FilesOf);
        return (new ParsedKind(kind, copied.Select(type => type.WithoutSchema()).ToEquatableArray(), context.Diagnostics.Distinct().ToEquatableArray()), files);
    }

    private static bool NeedsCopy(ApiType type) => type.Copy.Copies is not null
        ? type.Copy.AreHere
        : (type.Declaration.Modifiers & (TypeModifiers.Source | TypeModifiers.Partial)) == (TypeModifiers.Source | TypeModifiers.Partial);

    private static IReadOnlyList<KeyValuePair<string, ulong>> FilesOf(IEnumerable<string> files, CompilationState state) =>
        [.. files.Distinct().Select(file => new KeyValuePair<string, ulong>(file, state.Files[file]))];

    /// <summary>Types that carry an attribute list; whether it is <c>[Resource]</c> the symbol tells, so aliases work.</summary>
    private static IEnumerable<INamedTypeSymbol> Candidates(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var fingerprint = DeclarationFingerprint.Of(tree, cancellation);
            if (fingerprint.Candidates.Count == 0)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            var root = tree.GetRoot(cancellation);
            foreach (var start in fingerprint.Candidates)
            {
                var node = root.FindToken(start).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
                if (node is not null && model.GetDeclaredSymbol(node, cancellation) is INamedTypeSymbol symbol)
                {
                    yield return symbol;
                }
            }
        }
    }

    /// <summary>The models that the assembly serves, and what they hold beside models.</summary>
    private static EquatableArray<ApiType> ModelCopies(Compilation compilation, Lazy<TypeParser> parser, CancellationToken cancellation)
    {
        var models = CopyOwners.ModelsServedBy(compilation.Assembly)
            .SelectMany(model => ModelTypes.Of(model))
            .Select(type => parser.Value.Parse(type, cancellation))
            .ToList();
        var keys = new HashSet<string>(models.Select(model => model.Key), StringComparer.Ordinal);
        return models.Count == 0 ? [] : parser.Value.Graph.Reach(models)
            .Where(type => !type.Declaration.IsEnum && NeedsCopy(type))
            .Select(type => parser.Value.Graph.Flatten(type))
            .Select(type => type with { Copy = type.Copy with { IsServed = true, IsPlain = keys.Contains(type.Key) } })
            .ToEquatableArray();
    }

    private static ApiUniverse Assemble(IEnumerable<ParsedKind> parsed, EquatableArray<ApiType> models, MarkerContext context)
    {
        var kinds = parsed.ToList();
        var failed = new HashSet<string>(kinds.Where(kind => kind.Diagnostics.Any(diagnostic => diagnostic.IsError)).Select(kind => kind.Kind.Type.Key), StringComparer.Ordinal);
        var resources = ResourceRules.Merge(kinds.Select(kind => kind.Kind), context)
            .Where(resource => !resource.Versions.Any(version => failed.Contains(version.Type.Key)) && ServerRules.Check(resource, context))
            .ToEquatableArray();
        var sound = new HashSet<string>(resources.SelectMany(resource => resource.Versions).Select(kind => kind.Type.Key), StringComparer.Ordinal);
        return new ApiUniverse(
            kinds.Select(kind => kind.Kind).OrderBy(kind => kind.Type.Key, StringComparer.Ordinal).ToEquatableArray(),
            resources,
            kinds.SelectMany(kind => kind.Types.Select(type => new CopiedType(type, sound.Contains(kind.Kind.Type.Key))))
                .Concat(models.Select(type => new CopiedType(type, IsSound: true)))
                .GroupBy(copied => copied.Type.Key, StringComparer.Ordinal)
                .Select(group => Whole(group))
                .OrderBy(copied => copied.Type.Key, StringComparer.Ordinal)
                .ToEquatableArray(),
            kinds.SelectMany(kind => kind.Diagnostics).Concat(context.Diagnostics).Distinct().ToEquatableArray());
    }

    /// <summary>A kind that is a member of another one is copied with the members that it gets as a kind.</summary>
    private static CopiedType Whole(IEnumerable<CopiedType> twins) =>
        twins.OrderByDescending(copied => copied.Type.Members.Count).First() with { IsSound = twins.Any(copied => copied.IsSound) };
}
