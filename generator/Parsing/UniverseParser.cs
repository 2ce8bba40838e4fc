using KubeCodegen.Generator.Model;
using KubeCodegen.Generator.Parsing.Documentation;
using KubeCodegen.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>
/// Everything that a compilation declares. One instance lives as long as a generator driver: it keeps the last result,
/// and for each kind the files that it depends on, so that an edit parses again only what it can have changed.
/// </summary>
internal sealed class UniverseParser
{
    private volatile Memory memory = new(0, BuiltUniverse.Empty, new Dictionary<string, Remembered<ParsedKind>>(), new Dictionary<string, Remembered<MarkedType?>>());

    private sealed record Memory(
        ulong Everything,
        BuiltUniverse Built,
        IReadOnlyDictionary<string, Remembered<ParsedKind>> Kinds,
        IReadOnlyDictionary<string, Remembered<MarkedType?>> Marked);

    public ApiUniverse Parse(Compilation compilation, CancellationToken cancellation) => Parse(compilation, null, cancellation);

    /// <param name="documentation">Where descriptions come from; null for none, as in the compiler.</param>
    public ApiUniverse Parse(Compilation compilation, DocumentationResolver? documentation, CancellationToken cancellation)
    {
        var last = memory;
        var state = CompilationState.Of(compilation, cancellation);
        if (last.Everything == state.Everything)
        {
            return last.Built.Universe;
        }

        if (documentation is null && Recall(state) is { } recalled)
        {
            return recalled;
        }

        var kinds = new Dictionary<string, Remembered<ParsedKind>>(StringComparer.Ordinal);
        var parser = new Lazy<TypeParser>(() => new TypeParser(compilation, documentation));
        var kindParser = new Lazy<KindParser>(() => new KindParser(compilation, parser.Value));
        var clients = new ClientParser(compilation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var candidate in DeclarationFingerprint.Of(tree, cancellation).Candidates)
            {
                if (kinds.ContainsKey(candidate.Name))
                {
                    continue;
                }

                if (last.Kinds.TryGetValue(candidate.Name, out var known) && known.IsCurrent(state))
                {
                    kinds[candidate.Name] = known;
                }
                else if (candidate.Find(compilation, tree, cancellation) is { } symbol)
                {
                    var (parsed, files) = ParseKind(symbol, kindParser.Value, parser.Value, clients, cancellation);
                    kinds[candidate.Name] = Remembered<ParsedKind>.Of(parsed, files, state);
                }
            }
        }

        ParsedKind[] parsedKinds = [.. kinds.Values.Select(kind => kind.Value)];
        var marked = MarkedTypes.Find(compilation, state, parsedKinds, last.Marked, cancellation);
        var built = UniverseBuilder.Build(
            parsedKinds,
            ModelCopies(compilation, parser, cancellation),
            [.. MarkedTypes.CheckReach(marked.Values, parsedKinds), .. MarkedTypes.CheckAssembly(compilation, parsedKinds)],
            clients.Plan(),
            last.Built);
        memory = last = new Memory(state.Everything, built, kinds, marked);
        if (documentation is null)
        {
            SharedUniverses<Memory>.Add(state.Everything, last);
        }

        return built.Universe;
    }

    /// <summary>What is known of a state without looking at it: from this parser or from another one of the process.</summary>
    public ApiUniverse? Recall(CompilationState state)
    {
        var last = memory;
        if (last.Everything != state.Everything)
        {
            if (SharedUniverses<Memory>.Find(state.Everything) is not { } shared)
            {
                return null;
            }

            memory = last = shared;
        }

        return last.Built.Universe;
    }

    private static (ParsedKind Kind, IEnumerable<string> Files) ParseKind(INamedTypeSymbol symbol, KindParser kinds, TypeParser types, ClientParser clients, CancellationToken cancellation)
    {
        var context = new MarkerContext();
        if (kinds.Parse(symbol, context, cancellation) is not { } kind)
        {
            var declared = symbol.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath);
            return (new ParsedKind(null, [], context.Diagnostics.Distinct().ToEquatableArray()), declared);
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
        var client = clients.Parse(symbol, kind);
        var parsed = new ParsedKind(kind, copied.Select(type => type.WithoutSchema()).ToEquatableArray(), context.Diagnostics.Distinct().ToEquatableArray())
        {
            Reached = reached.Select(type => type.Anchor?.SymbolId).OfType<string>().ToEquatableArray(),
            Profiles = reached.SelectMany(type => types.ProfilesOf(type.Key)).Distinct().ToEquatableArray(),
            Client = client,
            Configurations = client is null ? [] : new ApplyConfigurationBuilder(types.Graph).Build(client, kind, reached),
        };
        return (parsed, files);
    }

    private static bool NeedsCopy(ApiType type) => type.Copy.Copies is not null
        ? type.Copy.AreHere
        : (type.Declaration.Modifiers & (TypeModifiers.Source | TypeModifiers.Partial)) == (TypeModifiers.Source | TypeModifiers.Partial);

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
            .Select(type => type with { Copy = type.Copy with { IsServed = true, IsPlain = keys.Contains(type.Key) && !PlainTypes.HasHiddenState(type.Key) } })
            .ToEquatableArray();
    }
}
