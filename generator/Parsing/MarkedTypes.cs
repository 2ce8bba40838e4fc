using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace KubeCodegen.Generator.Parsing;

/// <summary>Attributes that say nothing because no kind is where they stand.</summary>
internal static class MarkedTypes
{
    /// <summary>The types of the program with attributes about schemas, by name, but for those that are known to be reached; what an edit has not touched is taken from the last time.</summary>
    public static IReadOnlyDictionary<string, Remembered<MarkedType?>> Find(
        Compilation compilation,
        CompilationState state,
        ParsedKind[] kinds,
        IReadOnlyDictionary<string, Remembered<MarkedType?>> last,
        CancellationToken cancellation)
    {
        var marked = new Dictionary<string, Remembered<MarkedType?>>(StringComparer.Ordinal);
        var reached = new HashSet<string>(kinds.SelectMany(kind => kind.Reached), StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var candidate in DeclarationFingerprint.Of(tree, cancellation).Marked)
            {
                if (marked.ContainsKey(candidate.Name) || reached.Contains(candidate.DocumentationId))
                {
                    continue;
                }

                if (last.TryGetValue(candidate.Name, out var known) && known.IsCurrent(state))
                {
                    marked[candidate.Name] = known;
                }
                else if (candidate.Find(compilation, tree, cancellation) is { } symbol)
                {
                    var files = symbol.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath);
                    marked[candidate.Name] = Remembered<MarkedType?>.Of(MarkedType.Of(symbol), files, state);
                }
            }
        }

        return marked;
    }

    public static IEnumerable<ApiDiagnostic> CheckReach(IEnumerable<Remembered<MarkedType?>> marked, ParsedKind[] kinds)
    {
        var reached = new HashSet<string>(kinds.SelectMany(kind => kind.Reached), StringComparer.Ordinal);
        var profiles = new HashSet<string>(kinds.SelectMany(kind => kind.Profiles), StringComparer.Ordinal);
        var hasKinds = kinds.Any(kind => kind.Kind is not null);
        return marked.Select(found => found.Value).OfType<MarkedType>().SelectMany(type => type.Check(reached, profiles, hasKinds));
    }

    /// <summary>What an assembly says of all its kinds, and has none.</summary>
    public static IEnumerable<ApiDiagnostic> CheckAssembly(Compilation compilation, ParsedKind[] kinds) => kinds.Any(kind => kind.Kind is not null)
        ? []
        : AttributeReader.Read(compilation.Assembly)
            .Where(values => values.Source.Attribute is "CrdLabel" or "CrdAnnotation")
            .Select(values => new ApiDiagnostic(Descriptors.MarkerMisplaced, values.Source.Anchor, new[] { values.Source.Attribute, "an assembly with kinds", "one without" }.ToEquatableArray()));
}
