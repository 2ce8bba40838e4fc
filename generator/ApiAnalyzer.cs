using System.Collections.Concurrent;
using System.Collections.Immutable;
using KubeCodegen.Generator.Diagnostics;
using KubeCodegen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KubeCodegen.Generator;

/// <summary>
/// Says what is wrong with the API types. It is an analyzer and not a part of the generator because editors run generators when a file is saved
/// and analyzers while somebody types, and because only what an analyzer says can be fixed from the command line (<c>dotnet format analyzers</c>).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApiAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The compiler names the folder of generated files after the generator.</summary>
    private static readonly string Generator = typeof(ApiGenerator).FullName!;

    private static readonly ILookup<SyntaxTree?, Diagnostic> Nothing = Enumerable.Empty<Diagnostic>().ToLookup(diagnostic => diagnostic.Location.SourceTree);

    // An editor may use one analyzer for all projects.
    private readonly ConcurrentDictionary<string, UniverseParser> parsers = new(StringComparer.Ordinal);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Files that people generate once and keep hold API types as well.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSyntaxTreeAction(file =>
        {
            foreach (var diagnostic in CommentMarkers.Find(file.Tree, file.CancellationToken))
            {
                file.ReportDiagnostic(diagnostic);
            }
        });
        context.RegisterCompilationStartAction(start =>
        {
            var found = new Once<ILookup<SyntaxTree?, Diagnostic>>();

            // File by file and not at the end of the compilation, which an editor never reaches.
            start.RegisterSemanticModelAction(file => Report(file.SemanticModel.SyntaxTree, file.ReportDiagnostic, file.CancellationToken));
            start.RegisterCompilationEndAction(end => Report(null, end.ReportDiagnostic, end.CancellationToken));

            void Report(SyntaxTree? tree, Action<Diagnostic> report, CancellationToken cancellation)
            {
                foreach (var diagnostic in found.Get(() => Diagnose(start.Compilation, cancellation))[tree])
                {
                    report(diagnostic);
                }
            }
        });
    }

    /// <summary>What is wrong, by the file in which it is; null for what has no place.</summary>
    internal ILookup<SyntaxTree?, Diagnostic> Diagnose(Compilation compilation, CancellationToken cancellation)
    {
        // The members that the generator adds are nothing that the user has declared.
        var trees = compilation.SyntaxTrees.Where(tree => tree.FilePath.IndexOf(Generator, StringComparison.Ordinal) < 0);
        var parser = parsers.GetOrAdd(compilation.AssemblyName ?? "", _ => new UniverseParser());
        if (parser.Recall(CompilationState.Of(compilation, trees, cancellation)) is { Diagnostics.IsEmpty: true })
        {
            return Nothing;
        }

        var written = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Except(trees));
        return parser.Parse(written, cancellation).Diagnostics
            .Select(diagnostic => diagnostic.ToDiagnostic(written))
            .ToLookup(diagnostic => diagnostic.Location.SourceTree);
    }
}
